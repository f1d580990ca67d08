<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Curator</source>
        <translation>关于 Curator</translation>
    </message>
    <message>
        <source>Curator {0}</source>
        <translation>Curator {0}</translation>
    </message>
    <message>
        <source>Curate a news archive offline. Nothing is fetched, nothing is sent.</source>
        <translation>离线整理新闻档案。不获取也不发送任何内容。</translation>
    </message>
    <message>
        <source>Curator is free under the MIT licence. It is made of these parts, by their licences:</source>
        <translation>Curator 是以 MIT 许可证发布的自由软件，由以下部分组成，各有其许可证：</translation>
    </message>
    <message>
        <source>Parts and their licences</source>
        <translation>组成部分及其许可证</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>复制详细信息</translation>
    </message>
    <message>
        <source>The versions of Curator, Python, Qt and the system, for a report</source>
        <translation>Curator、Python、Qt 和系统的版本，供报告使用</translation>
    </message>
</context>
<context>
    <name>Acts</name>
    <message>
        <source>Changed the title</source>
        <translation>已更改标题</translation>
    </message>
    <message>
        <source>Renamed the file</source>
        <translation>已重命名文件</translation>
    </message>
    <message numerus="yes">
        <source>Moved %Ln event(s)</source>
        <translation>
            <numerusform>已移动 %Ln 个事件</numerusform>
        </translation>
    </message>
    <message>
        <source>No event is chosen</source>
        <translation>没有选中事件</translation>
    </message>
    <message numerus="yes">
        <source>Deleted %Ln event(s)</source>
        <translation>
            <numerusform>已删除 %Ln 个事件</numerusform>
        </translation>
    </message>
    <message>
        <source>No deleted event is kept</source>
        <translation>没有保留任何已删除的事件</translation>
    </message>
    <message numerus="yes">
        <source>Restored %Ln event(s)</source>
        <translation>
            <numerusform>已恢复 %Ln 个事件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changed %Ln event(s)</source>
        <translation>
            <numerusform>已更改 %Ln 个事件</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring day pages up to date</source>
        <translation>更新每日页面</translation>
    </message>
    <message>
        <source>Change the pages</source>
        <translation>更改页面</translation>
    </message>
    <message>
        <source>The day pages are in step with their events now</source>
        <translation>每日页面现已与事件同步</translation>
    </message>
    <message>
        <source>There is no change of several files to take back</source>
        <translation>没有可撤回的多文件更改</translation>
    </message>
    <message>
        <source>Take back the change of {0}: {1}</source>
        <translation>撤回 {0} 的更改：{1}</translation>
    </message>
    <message>
        <source>Took back the change of {0}: {1}</source>
        <translation>已撤回 {0} 的更改：{1}</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>Let the other events point back</source>
        <translation>让其他事件反向关联</translation>
    </message>
    <message>
        <source>Relate on both sides</source>
        <translation>双向关联</translation>
    </message>
    <message numerus="yes">
        <source>Related %Ln event(s) on both sides</source>
        <translation>
            <numerusform>已双向关联 %Ln 个事件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Applying</name>
    <message>
        <source>The text has changed meanwhile; please try again</source>
        <translation>文本在此期间已更改，请重试</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>There is no change of the text to undo</source>
        <translation>文本没有可撤销的更改</translation>
    </message>
    <message>
        <source>Show the other</source>
        <translation>显示另一个事件</translation>
    </message>
    <message>
        <source>Taken back: {0}</source>
        <translation>已撤回：{0}</translation>
    </message>
</context>
<context>
    <name>Assistance</name>
    <message>
        <source>These faults were written down on this machine. Nothing is sent; copy them to give them away.</source>
        <translation>以下错误记录在这台计算机上。不会发送任何内容；如需提供给他人，请复制。</translation>
    </message>
    <message>
        <source>No fault was written down</source>
        <translation>没有错误记录</translation>
    </message>
</context>
<context>
    <name>BacklinksPanel</name>
    <message>
        <source>Choose an event to see which others point to it.</source>
        <translation>选择一个事件，即可看到哪些事件指向它。</translation>
    </message>
    <message>
        <source>Event that points here</source>
        <translation>指向此处的事件</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Events that point here</source>
        <translation>指向此处的事件</translation>
    </message>
    <message>
        <source>No event points here</source>
        <translation>没有事件指向此处</translation>
    </message>
    <message>
        <source>Show {0} more</source>
        <translation>再显示 {0} 项</translation>
    </message>
    <message>
        <source>the open event does not point back</source>
        <translation>当前事件未反向关联</translation>
    </message>
</context>
<context>
    <name>BatchDialog</name>
    <message>
        <source>Change many events</source>
        <translation>批量更改事件</translation>
    </message>
    <message>
        <source>Change them</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Regular e&amp;xpression</source>
        <translation>正则表达式(&amp;X)</translation>
    </message>
    <message>
        <source>Upper and lower &amp;case differ</source>
        <translation>区分大小写(&amp;C)</translation>
    </message>
    <message>
        <source>Wh&amp;ole words</source>
        <translation>全字匹配(&amp;O)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln chosen event(s)</source>
        <translation>
            <numerusform>选中的 %Ln 个事件</numerusform>
        </translation>
    </message>
    <message>
        <source>All that the search found</source>
        <translation>搜索到的所有事件</translation>
    </message>
    <message>
        <source>All events of the archive</source>
        <translation>档案中的所有事件</translation>
    </message>
    <message>
        <source>Find and replace</source>
        <translation>查找和替换</translation>
    </message>
    <message>
        <source>Add a context</source>
        <translation>添加主题</translation>
    </message>
    <message>
        <source>Remove a context</source>
        <translation>移除主题</translation>
    </message>
    <message>
        <source>Rename a context</source>
        <translation>重命名主题</translation>
    </message>
    <message>
        <source>Relabel the sources of a site</source>
        <translation>更改某网站来源的标签</translation>
    </message>
    <message>
        <source>Move to another day</source>
        <translation>移到另一天</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>Labels of sources</source>
        <translation>来源标签</translation>
    </message>
    <message>
        <source>Whole text</source>
        <translation>全文</translation>
    </message>
    <message>
        <source>&amp;Events</source>
        <translation>事件(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>操作(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>查找(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Replace by</source>
        <translation>替换为(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;In</source>
        <translation>范围(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>日期(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Context</source>
        <translation>主题(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;New name</source>
        <translation>新名称(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Site</source>
        <translation>网站(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Label</source>
        <translation>标签(&amp;L)</translation>
    </message>
</context>
<context>
    <name>BrowsePanel</name>
    <message>
        <source>Find contexts and sites</source>
        <translation>查找主题和网站</translation>
    </message>
    <message>
        <source>Browse</source>
        <translation>浏览</translation>
    </message>
    <message>
        <source>Nothing is called so</source>
        <translation>没有这样的名称</translation>
    </message>
    <message>
        <source>Click: search for this alone</source>
        <translation>单击：仅搜索此项</translation>
    </message>
    <message>
        <source>Ctrl+click: narrow the search to this</source>
        <translation>Ctrl+单击：将搜索范围缩小到此项</translation>
    </message>
    <message>
        <source>Alt+click: leave this out of the search</source>
        <translation>Alt+单击：从搜索中排除此项</translation>
    </message>
    <message>
        <source>Del: remove this saved search</source>
        <translation>Del：移除此已保存的搜索</translation>
    </message>
    <message numerus="yes">
        <source>{0}, %Ln event(s)</source>
        <translation>
            <numerusform>{0}，%Ln 个事件</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} more – type to find them</source>
        <translation>还有 {0} 项 – 键入文字即可查找</translation>
    </message>
    <message>
        <source>Search for this</source>
        <translation>搜索此项</translation>
    </message>
    <message>
        <source>Narrow the search to this</source>
        <translation>将搜索范围缩小到此项</translation>
    </message>
    <message>
        <source>Leave this out of the search</source>
        <translation>从搜索中排除此项</translation>
    </message>
    <message>
        <source>Remove the saved search</source>
        <translation>移除已保存的搜索</translation>
    </message>
</context>
<context>
    <name>CalendarPanel</name>
    <message>
        <source>Previous day with events</source>
        <translation>上一个有事件的日期</translation>
    </message>
    <message>
        <source>Next day with events</source>
        <translation>下一个有事件的日期</translation>
    </message>
    <message>
        <source>Every {0}</source>
        <translation>历年{0}</translation>
    </message>
    <message>
        <source>Events of this day in all years</source>
        <translation>历年此日的事件</translation>
    </message>
</context>
<context>
    <name>ChoicesPage</name>
    <message>
        <source>&amp;Editor</source>
        <translation>编辑器(&amp;E)</translation>
    </message>
    <message>
        <source>How large the text that you write is.</source>
        <translation>您编写的文本的显示大小。</translation>
    </message>
    <message>
        <source>&amp;Preview</source>
        <translation>预览(&amp;P)</translation>
    </message>
    <message>
        <source>How large the text is that the reader will see.</source>
        <translation>读者所见文本的显示大小。</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>配色(&amp;C)</translation>
    </message>
    <message>
        <source>Light or dark; as the desktop, it follows when that changes.</source>
        <translation>浅色或深色；选择跟随桌面时，将随桌面的变化而变化。</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>What the window speaks, from the next start on.</source>
        <translation>窗口使用的语言，下次启动时生效。</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>跟随桌面</translation>
    </message>
    <message>
        <source>The font in which you write; letters that it has not are taken from the desktop&apos;s.</source>
        <translation>您编写时使用的字体；其中没有的字取自桌面字体。</translation>
    </message>
    <message>
        <source>&amp;Font</source>
        <translation>字体(&amp;F)</translation>
    </message>
    <message>
        <source>As the archive</source>
        <translation>跟随档案</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>The language whose words are known; others are underlined while you write.</source>
        <translation>以哪种语言的词典检查；书写时会给不认识的词加下划线。</translation>
    </message>
    <message>
        <source>Needs the package {0}; install it with: pip install {0}</source>
        <translation>需要 {0} 软件包；安装命令：pip install {0}</translation>
    </message>
    <message>
        <source>&amp;Spelling</source>
        <translation>拼写(&amp;S)</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Open the last &amp;archive again</source>
        <translation>重新打开上次的档案(&amp;A)</translation>
    </message>
    <message>
        <source>At the next start, with the event, the cursor and the search where they were.</source>
        <translation>下次启动时，恢复上次的事件、光标位置和搜索。</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>启动</translation>
    </message>
    <message>
        <source>Keep &amp;day pages in step when saving</source>
        <translation>保存时同步每日页面(&amp;D)</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>档案</translation>
    </message>
    <message>
        <source>For the open archive alone; each archive has its own choice.</source>
        <translation>仅适用于打开的档案；每个档案可分别设置。</translation>
    </message>
    <message>
        <source>The web address that digests put before links into the archive, where you choose that.</source>
        <translation>选择“加上网址前缀”时，文摘在指向档案的链接前所加的网址。</translation>
    </message>
    <message>
        <source>&amp;Base address</source>
        <translation>基准网址(&amp;B)</translation>
    </message>
</context>
<context>
    <name>Columns</name>
    <message>
        <source>Parts of the event</source>
        <translation>事件的各部分</translation>
    </message>
</context>
<context>
    <name>Command</name>
    <message>
        <source>&amp;New event…</source>
        <translation>新建事件(&amp;N)…</translation>
    </message>
    <message>
        <source>Makes a new event on a day that you choose.</source>
        <translation>在您选择的日期新建事件。</translation>
    </message>
    <message>
        <source>Add a &amp;source</source>
        <translation>添加来源(&amp;S)</translation>
    </message>
    <message>
        <source>Puts the cursor where the address of a new source is typed.</source>
        <translation>将光标置于新来源的地址栏。</translation>
    </message>
    <message>
        <source>&amp;Paste links as sources</source>
        <translation>将链接粘贴为来源(&amp;P)</translation>
    </message>
    <message>
        <source>Adds the links of the clipboard to the open event&apos;s sources.</source>
        <translation>将剪贴板中的链接添加为当前事件的来源。</translation>
    </message>
    <message>
        <source>&amp;Open in the browser…</source>
        <translation>在浏览器中打开(&amp;O)…</translation>
    </message>
    <message>
        <source>Shows the address of the chosen source, and gives it to your browser.</source>
        <translation>显示选中来源的地址，并交给浏览器打开。</translation>
    </message>
    <message>
        <source>Change &amp;label or address</source>
        <translation>更改标签或地址(&amp;L)</translation>
    </message>
    <message>
        <source>Lets you type over the label or the address of the chosen source.</source>
        <translation>可改写选中来源的标签或地址。</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>上移(&amp;U)</translation>
    </message>
    <message>
        <source>Moves the chosen sources before the one above them.</source>
        <translation>将选中的来源移到上一个来源之前。</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>下移(&amp;D)</translation>
    </message>
    <message>
        <source>Moves the chosen sources behind the one below them.</source>
        <translation>将选中的来源移到下一个来源之后。</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>Takes the chosen sources away from the open event.</source>
        <translation>从当前事件中移除选中的来源。</translation>
    </message>
    <message>
        <source>Take the &amp;first label</source>
        <translation>采用第一个标签(&amp;F)</translation>
    </message>
    <message>
        <source>Gives the chosen source the first of the labels that are offered beside it.</source>
        <translation>将所提供标签中的第一个用作选中来源的标签。</translation>
    </message>
    <message>
        <source>Take the s&amp;econd label</source>
        <translation>采用第二个标签(&amp;E)</translation>
    </message>
    <message>
        <source>Gives the chosen source the second of the labels that are offered beside it.</source>
        <translation>将所提供标签中的第二个用作选中来源的标签。</translation>
    </message>
    <message>
        <source>Take the &amp;third label</source>
        <translation>采用第三个标签(&amp;T)</translation>
    </message>
    <message>
        <source>Gives the chosen source the third of the labels that are offered beside it.</source>
        <translation>将所提供标签中的第三个用作选中来源的标签。</translation>
    </message>
    <message>
        <source>Remove trac&amp;king</source>
        <translation>移除跟踪参数(&amp;K)</translation>
    </message>
    <message>
        <source>Takes out of the address of the chosen source what only tells where a visitor came from.</source>
        <translation>从选中来源的地址中移除仅用于跟踪访客从何而来的部分。</translation>
    </message>
    <message>
        <source>Title to su&amp;mmary</source>
        <translation>标题用作摘要(&amp;M)</translation>
    </message>
    <message>
        <source>Makes the title of the page of the chosen source the summary of the open event.</source>
        <translation>将选中来源的网页标题用作当前事件的摘要。</translation>
    </message>
    <message>
        <source>S&amp;how the other</source>
        <translation>显示另一个事件(&amp;H)</translation>
    </message>
    <message>
        <source>Opens another event that has the address of the chosen source.</source>
        <translation>打开另一个含有选中来源地址的事件。</translation>
    </message>
    <message>
        <source>Add a &amp;related event…</source>
        <translation>添加相关事件(&amp;R)…</translation>
    </message>
    <message>
        <source>Chooses an event that belongs to the open one.</source>
        <translation>选择与当前事件相关的事件。</translation>
    </message>
    <message>
        <source>Add related event…</source>
        <translation>添加相关事件…</translation>
    </message>
    <message>
        <source>Relate to the &amp;open event</source>
        <translation>与打开的事件关联(&amp;O)</translation>
    </message>
    <message>
        <source>Relates the events that are chosen in the list to the open one.</source>
        <translation>将列表中选中的事件与打开的事件关联。</translation>
    </message>
    <message>
        <source>Op&amp;en</source>
        <translation>打开(&amp;E)</translation>
    </message>
    <message>
        <source>Opens the related event that is chosen.</source>
        <translation>打开选中的相关事件。</translation>
    </message>
    <message>
        <source>Change &amp;title or context</source>
        <translation>更改标题或主题(&amp;T)</translation>
    </message>
    <message>
        <source>Lets you type over the title or the context of the chosen related event.</source>
        <translation>可改写选中相关事件的标题或主题。</translation>
    </message>
    <message>
        <source>Change the &amp;context</source>
        <translation>更改主题(&amp;C)</translation>
    </message>
    <message>
        <source>Lets you type over the context of the chosen related event.</source>
        <translation>可改写选中相关事件的主题。</translation>
    </message>
    <message>
        <source>Moves the chosen related events before the one above them.</source>
        <translation>将选中的相关事件移到上一个之前。</translation>
    </message>
    <message>
        <source>Moves the chosen related events behind the one below them.</source>
        <translation>将选中的相关事件移到下一个之后。</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>移除(&amp;M)</translation>
    </message>
    <message>
        <source>Takes the chosen related events away from the open one.</source>
        <translation>从当前事件中移除选中的相关事件。</translation>
    </message>
    <message>
        <source>Relate chosen &amp;suggestions</source>
        <translation>关联选中的建议(&amp;S)</translation>
    </message>
    <message>
        <source>Relates the suggestions that are chosen to the open event, as Enter does.</source>
        <translation>将选中的建议关联到当前事件，与按 Enter 相同。</translation>
    </message>
    <message>
        <source>Relate</source>
        <translation>关联</translation>
    </message>
    <message>
        <source>Relate on &amp;both sides…</source>
        <translation>双向关联(&amp;B)…</translation>
    </message>
    <message>
        <source>Relates the suggestions that are chosen, and lets them point back here.</source>
        <translation>关联选中的建议，并让它们反向关联到此处。</translation>
    </message>
    <message>
        <source>On both sides…</source>
        <translation>双向关联…</translation>
    </message>
    <message>
        <source>&amp;Fill up with suggestions</source>
        <translation>用建议补足(&amp;F)</translation>
    </message>
    <message>
        <source>Relates the first suggestions, up to as many events as is usual.</source>
        <translation>关联排在最前的建议，补足到通常的事件数量。</translation>
    </message>
    <message>
        <source>Fill up</source>
        <translation>补足</translation>
    </message>
    <message>
        <source>Open the su&amp;ggestion</source>
        <translation>打开建议(&amp;G)</translation>
    </message>
    <message>
        <source>Opens the suggestion that is chosen, as Ctrl+Enter does there.</source>
        <translation>打开选中的建议，与在其中按 Ctrl+Enter 相同。</translation>
    </message>
    <message>
        <source>&amp;Point back</source>
        <translation>反向关联(&amp;P)</translation>
    </message>
    <message>
        <source>Relates the chosen events that point here to the open one, with the same contexts.</source>
        <translation>将选中的、指向此处的事件关联到当前事件，并使用相同的主题。</translation>
    </message>
    <message>
        <source>Open the event that points &amp;here</source>
        <translation>打开指向此处的事件(&amp;H)</translation>
    </message>
    <message>
        <source>Opens the event that is chosen among those that point here, as Enter does there.</source>
        <translation>打开指向此处的事件中选中的那个，与在其中按 Enter 相同。</translation>
    </message>
    <message>
        <source>&amp;Add a context</source>
        <translation>添加主题(&amp;A)</translation>
    </message>
    <message>
        <source>Puts the cursor where a new context of the open event is typed.</source>
        <translation>将光标置于输入当前事件新主题的位置。</translation>
    </message>
    <message>
        <source>G&amp;ive or take the context</source>
        <translation>赋予或去除主题(&amp;I)</translation>
    </message>
    <message>
        <source>Gives the open event the context that is chosen, or takes it away, as Space does.</source>
        <translation>将选中的主题赋予当前事件，或从中去除，与按空格键相同。</translation>
    </message>
    <message>
        <source>Change the &amp;title…</source>
        <translation>更改标题(&amp;T)…</translation>
    </message>
    <message>
        <source>Gives the open event another title, with all links to it.</source>
        <translation>更改当前事件的标题，并更新所有指向它的链接。</translation>
    </message>
    <message>
        <source>&amp;Move to another day…</source>
        <translation>移到另一天(&amp;M)…</translation>
    </message>
    <message>
        <source>Moves the chosen events to another day, with all links to them.</source>
        <translation>将选中的事件移到另一天，并更新所有指向它们的链接。</translation>
    </message>
    <message>
        <source>Rename the &amp;file…</source>
        <translation>重命名文件(&amp;F)…</translation>
    </message>
    <message>
        <source>Gives the open event&apos;s file another name, with all links to it.</source>
        <translation>重命名当前事件的文件，并更新所有指向它的链接。</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>删除(&amp;D)…</translation>
    </message>
    <message>
        <source>Deletes the chosen events; they can be brought back.</source>
        <translation>删除选中的事件；之后可以恢复。</translation>
    </message>
    <message>
        <source>Move &amp;up in its day</source>
        <translation>在当日中上移(&amp;U)</translation>
    </message>
    <message>
        <source>Moves the events that are chosen in the list before the one above them.</source>
        <translation>将列表中选中的事件移到上一个之前。</translation>
    </message>
    <message>
        <source>Move d&amp;own in its day</source>
        <translation>在当日中下移(&amp;O)</translation>
    </message>
    <message>
        <source>Moves the events that are chosen in the list behind the one below them.</source>
        <translation>将列表中选中的事件移到下一个之后。</translation>
    </message>
    <message>
        <source>Set the co&amp;ver image</source>
        <translation>设置封面图片(&amp;V)</translation>
    </message>
    <message>
        <source>Puts the cursor where the address of the cover image is typed.</source>
        <translation>将光标置于封面图片的地址栏。</translation>
    </message>
    <message>
        <source>Choose a p&amp;icture for the cover…</source>
        <translation>选择封面图片文件(&amp;I)…</translation>
    </message>
    <message>
        <source>Makes a picture file the cover image of the open event.</source>
        <translation>将图片文件设为当前事件的封面图片。</translation>
    </message>
    <message>
        <source>Picture file…</source>
        <translation>图片文件…</translation>
    </message>
    <message>
        <source>Open the cover in the &amp;browser…</source>
        <translation>在浏览器中打开封面(&amp;B)…</translation>
    </message>
    <message>
        <source>Shows the address of the cover image, and gives it to your browser.</source>
        <translation>显示封面图片的地址，并交给浏览器打开。</translation>
    </message>
    <message>
        <source>Open in browser…</source>
        <translation>在浏览器中打开…</translation>
    </message>
    <message>
        <source>R&amp;emove the cover image</source>
        <translation>移除封面图片(&amp;E)</translation>
    </message>
    <message>
        <source>Takes the cover image away from the open event.</source>
        <translation>从当前事件中移除封面图片。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Open the p&amp;age of the day</source>
        <translation>打开当日页面(&amp;A)</translation>
    </message>
    <message>
        <source>Opens the page of the day that the chosen event is of.</source>
        <translation>打开选中事件所在日期的页面。</translation>
    </message>
    <message>
        <source>Copy as a &amp;link</source>
        <translation>复制为链接(&amp;L)</translation>
    </message>
    <message>
        <source>Puts links to the chosen events on the clipboard, as Markdown.</source>
        <translation>把指向选中事件的链接以 Markdown 格式放到剪贴板上。</translation>
    </message>
    <message>
        <source>&amp;Copy the path of the file</source>
        <translation>复制文件路径(&amp;C)</translation>
    </message>
    <message>
        <source>Puts the places of the chosen events&apos; files on the clipboard.</source>
        <translation>把选中事件的文件路径放到剪贴板上。</translation>
    </message>
    <message>
        <source>&amp;Read the folder again</source>
        <translation>重新读取文件夹(&amp;R)</translation>
    </message>
    <message>
        <source>Looks for what other programs changed in the archive.</source>
        <translation>检查其他程序对档案所作的更改。</translation>
    </message>
    <message>
        <source>Change &amp;many events…</source>
        <translation>批量更改事件(&amp;M)…</translation>
    </message>
    <message>
        <source>Changes contexts, labels or any text in many events at once.</source>
        <translation>一次更改多个事件的主题、标签或任意文本。</translation>
    </message>
    <message>
        <source>&amp;Deleted events…</source>
        <translation>已删除的事件(&amp;D)…</translation>
    </message>
    <message>
        <source>Lists the events that were deleted, and brings back those that you choose.</source>
        <translation>列出已删除的事件，并恢复您选择的事件。</translation>
    </message>
    <message>
        <source>&amp;Unsaved work…</source>
        <translation>未保存的内容(&amp;U)…</translation>
    </message>
    <message>
        <source>Lists texts that were typed and not saved.</source>
        <translation>列出已输入但未保存的文本。</translation>
    </message>
    <message>
        <source>&amp;Take back the last change of files…</source>
        <translation>撤回上次的文件更改(&amp;T)…</translation>
    </message>
    <message>
        <source>Undoes the last act that changed several files, after showing what that takes.</source>
        <translation>撤回上一次更改了多个文件的操作，撤回前会显示所涉及的更改。</translation>
    </message>
    <message>
        <source>&amp;Bring day pages up to date…</source>
        <translation>更新每日页面(&amp;B)…</translation>
    </message>
    <message>
        <source>Shows which day pages are not in step with their events, and mends them.</source>
        <translation>显示哪些每日页面与事件不同步，并予以修正。</translation>
    </message>
    <message>
        <source>Keep day pages in &amp;step when saving</source>
        <translation>保存时同步每日页面(&amp;S)</translation>
    </message>
    <message>
        <source>Whether each save of this archive brings the day&apos;s page up to date too.</source>
        <translation>每次保存此档案时，是否同时更新当天的每日页面。</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>Opens the help.</source>
        <translation>打开帮助。</translation>
    </message>
    <message>
        <source>What &amp;is this?</source>
        <translation>这是什么？(&amp;I)</translation>
    </message>
    <message>
        <source>Says what the part of the window is that the keyboard is in.</source>
        <translation>说明键盘所在的窗口部分。</translation>
    </message>
    <message>
        <source>&amp;Commands and keys</source>
        <translation>命令和快捷键(&amp;C)</translation>
    </message>
    <message>
        <source>Lists all commands with their keys.</source>
        <translation>列出所有命令及其快捷键。</translation>
    </message>
    <message>
        <source>&amp;What&apos;s new</source>
        <translation>新功能(&amp;W)</translation>
    </message>
    <message>
        <source>Lists what each version brought.</source>
        <translation>列出各版本的新增内容。</translation>
    </message>
    <message>
        <source>&amp;Take the tour…</source>
        <translation>功能导览(&amp;T)…</translation>
    </message>
    <message>
        <source>Leads through five steps on a copy of the sample archive.</source>
        <translation>在示例档案的副本上引导您完成五个步骤。</translation>
    </message>
    <message>
        <source>&amp;Reports of faults</source>
        <translation>错误报告(&amp;R)</translation>
    </message>
    <message>
        <source>Shows which faults of Curator were written down on this machine.</source>
        <translation>显示这台计算机上记录的 Curator 错误。</translation>
    </message>
    <message>
        <source>&amp;About Curator</source>
        <translation>关于 Curator(&amp;A)</translation>
    </message>
    <message>
        <source>Says which Curator this is, and what it is made of.</source>
        <translation>说明这是哪个版本的 Curator 及其组成部分。</translation>
    </message>
    <message>
        <source>&amp;Open archive…</source>
        <translation>打开档案(&amp;O)…</translation>
    </message>
    <message>
        <source>Opens a folder with an archive.</source>
        <translation>打开一个档案文件夹。</translation>
    </message>
    <message>
        <source>Make a new &amp;archive…</source>
        <translation>新建档案(&amp;A)…</translation>
    </message>
    <message>
        <source>Makes an archive in a folder that you choose.</source>
        <translation>在您选择的文件夹中新建档案。</translation>
    </message>
    <message>
        <source>&amp;Try the sample archive…</source>
        <translation>试用示例档案(&amp;T)…</translation>
    </message>
    <message>
        <source>Copies the sample archive into a folder of yours and opens the copy.</source>
        <translation>将示例档案复制到您的文件夹中，并打开副本。</translation>
    </message>
    <message>
        <source>Open a &amp;file of the archive…</source>
        <translation>打开档案中的文件(&amp;F)…</translation>
    </message>
    <message>
        <source>Opens any Markdown file of the archive, day pages among them.</source>
        <translation>打开档案中的任意 Markdown 文件，包括每日页面。</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Writes the open file, and keeps its day&apos;s page in step.</source>
        <translation>写入打开的文件，并同步当天的每日页面。</translation>
    </message>
    <message>
        <source>&amp;Export a digest…</source>
        <translation>导出文摘(&amp;E)…</translation>
    </message>
    <message>
        <source>Makes a file of a day, of several days or of what a search found.</source>
        <translation>将一天、多天或搜索到的事件制成文件。</translation>
    </message>
    <message>
        <source>&amp;Print a digest…</source>
        <translation>打印文摘(&amp;P)…</translation>
    </message>
    <message>
        <source>Prints a digest, after showing its pages.</source>
        <translation>先预览页面，再打印文摘。</translation>
    </message>
    <message>
        <source>&amp;Close archive</source>
        <translation>关闭档案(&amp;C)</translation>
    </message>
    <message>
        <source>Goes back to the first page.</source>
        <translation>返回起始页。</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>Ends Curator; it asks first about text that is not saved.</source>
        <translation>退出 Curator；如有未保存的文本，会先询问。</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>Takes back the last change of the open text, or what was done to files just now.</source>
        <translation>撤销对打开的文本的上一次更改，或刚才对文件所作的操作。</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>Makes the change again that was taken back.</source>
        <translation>重新进行已撤销的更改。</translation>
    </message>
    <message>
        <source>&amp;Bring an earlier text back</source>
        <translation>恢复先前的文本(&amp;B)</translation>
    </message>
    <message>
        <source>Puts the text that is chosen in the history into the editor, and saves nothing.</source>
        <translation>将历史记录中选中的文本放入编辑器，不作任何保存。</translation>
    </message>
    <message>
        <source>Bring this text back</source>
        <translation>恢复此文本</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>剪切(&amp;T)</translation>
    </message>
    <message>
        <source>Takes what is selected out of the text, and puts it on the clipboard.</source>
        <translation>把选中的内容从文本中取出，放到剪贴板上。</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>Puts what is selected in the text or list on the clipboard.</source>
        <translation>把文本或列表中选中的内容放到剪贴板上。</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>粘贴(&amp;P)</translation>
    </message>
    <message>
        <source>Puts what is on the clipboard into the text or list.</source>
        <translation>把剪贴板上的内容放入文本或列表。</translation>
    </message>
    <message>
        <source>Paste as plain te&amp;xt</source>
        <translation>粘贴为纯文本(&amp;X)</translation>
    </message>
    <message>
        <source>Keep t&amp;his search</source>
        <translation>保存此搜索(&amp;H)</translation>
    </message>
    <message>
        <source>Whether the search in the field stands under Browse, to be chosen again.</source>
        <translation>搜索框中的搜索是否列在“浏览”下，以便再次选择。</translation>
    </message>
    <message>
        <source>Find a co&amp;mmand…</source>
        <translation>查找命令(&amp;M)…</translation>
    </message>
    <message>
        <source>Settin&amp;gs…</source>
        <translation>设置(&amp;G)…</translation>
    </message>
    <message>
        <source>Pastes the letters alone, without making Markdown of them.</source>
        <translation>仅粘贴文字，不转换为 Markdown。</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>全选(&amp;A)</translation>
    </message>
    <message>
        <source>Selects all of the text, or all rows of the list.</source>
        <translation>选中全部文本，或列表中的所有行。</translation>
    </message>
    <message>
        <source>&amp;Search events</source>
        <translation>搜索事件(&amp;S)</translation>
    </message>
    <message>
        <source>Puts the cursor into the field that searches all events.</source>
        <translation>将光标置于搜索所有事件的搜索框。</translation>
    </message>
    <message>
        <source>&amp;Open an event by its title…</source>
        <translation>按标题打开事件(&amp;O)…</translation>
    </message>
    <message>
        <source>Opens an event by some letters of its title.</source>
        <translation>输入标题中的几个字即可打开事件。</translation>
    </message>
    <message>
        <source>&amp;Find and replace in the text</source>
        <translation>在文本中查找和替换(&amp;F)</translation>
    </message>
    <message>
        <source>Looks for words in the open text, and puts others in their place.</source>
        <translation>在打开的文本中查找文字，并替换为其他文字。</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>查找下一个(&amp;N)</translation>
    </message>
    <message>
        <source>Goes to the next hit in the open text.</source>
        <translation>转到打开的文本中的下一个匹配项。</translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation>查找上一个(&amp;V)</translation>
    </message>
    <message>
        <source>Goes to the hit before in the open text.</source>
        <translation>转到打开的文本中的上一个匹配项。</translation>
    </message>
    <message>
        <source>Next un&amp;known word</source>
        <translation>下一个不认识的词(&amp;K)</translation>
    </message>
    <message>
        <source>Goes to the next word in the open text that no dictionary knows.</source>
        <translation>转到打开的文本中下一个词典里没有的词。</translation>
    </message>
    <message>
        <source>Finds any command by some letters of its name, and does it.</source>
        <translation>输入名称中的几个字即可查找并执行任何命令。</translation>
    </message>
    <message>
        <source>Opens what you can choose about Curator, the keys of commands among it.</source>
        <translation>打开 Curator 的设置，包括命令的快捷键。</translation>
    </message>
    <message>
        <source>&amp;Write</source>
        <translation>编写(&amp;W)</translation>
    </message>
    <message>
        <source>Shows the text alone.</source>
        <translation>仅显示文本。</translation>
    </message>
    <message>
        <source>Bes&amp;ide</source>
        <translation>并排(&amp;I)</translation>
    </message>
    <message>
        <source>Shows the text, and what its reader will see beside it.</source>
        <translation>显示文本，旁边是读者将看到的效果。</translation>
    </message>
    <message>
        <source>&amp;Below</source>
        <translation>上下(&amp;B)</translation>
    </message>
    <message>
        <source>Shows what the reader will see below the text.</source>
        <translation>在文本下方显示读者将看到的效果。</translation>
    </message>
    <message>
        <source>&amp;Read</source>
        <translation>阅读(&amp;R)</translation>
    </message>
    <message>
        <source>Shows only what the reader will see.</source>
        <translation>仅显示读者所见的效果。</translation>
    </message>
    <message>
        <source>Foc&amp;us on the text</source>
        <translation>专注于文本(&amp;U)</translation>
    </message>
    <message>
        <source>Leaves nothing in sight but the text, until you press it again or Esc.</source>
        <translation>只显示文本，再次按下该快捷键或 Esc 后恢复。</translation>
    </message>
    <message>
        <source>Full screen &amp;mode</source>
        <translation>全屏模式(&amp;M)</translation>
    </message>
    <message>
        <source>Shows the window on the whole screen, until you press it again or Esc.</source>
        <translation>让窗口占满整个屏幕，直到再按一次或按 Esc。</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>放大文字(&amp;L)</translation>
    </message>
    <message>
        <source>Shows the text and what its reader will see larger; Ctrl and the wheel do so for one.</source>
        <translation>放大显示文本和读者所见；按住 Ctrl 滚动滚轮则只放大其一。</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>缩小文字(&amp;S)</translation>
    </message>
    <message>
        <source>Shows the text and what its reader will see smaller.</source>
        <translation>缩小显示文本和读者所见。</translation>
    </message>
    <message>
        <source>Text in its usual si&amp;ze</source>
        <translation>恢复常规大小(&amp;Z)</translation>
    </message>
    <message>
        <source>Shows the text and what its reader will see in the size of the desktop&apos;s letters.</source>
        <translation>以桌面文字的大小显示文本和读者所见。</translation>
    </message>
    <message>
        <source>Colours as on the des&amp;ktop</source>
        <translation>配色跟随桌面(&amp;K)</translation>
    </message>
    <message>
        <source>Shows the window light or dark as the desktop is, and follows when that changes.</source>
        <translation>窗口的深浅与桌面一致，并随桌面的变化而变化。</translation>
    </message>
    <message>
        <source>Li&amp;ght colours</source>
        <translation>浅色(&amp;G)</translation>
    </message>
    <message>
        <source>Shows the window in light colours, whatever the desktop has.</source>
        <translation>无论桌面如何，都以浅色显示窗口。</translation>
    </message>
    <message>
        <source>&amp;Dark colours</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>Shows the window in dark colours, whatever the desktop has.</source>
        <translation>无论桌面如何，都以深色显示窗口。</translation>
    </message>
    <message>
        <source>B&amp;ack</source>
        <translation>后退(&amp;A)</translation>
    </message>
    <message>
        <source>Opens the file that was open before.</source>
        <translation>打开之前打开的文件。</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>前进(&amp;F)</translation>
    </message>
    <message>
        <source>Opens the file from which you went back.</source>
        <translation>打开后退之前的文件。</translation>
    </message>
    <message>
        <source>&amp;Previous day with events</source>
        <translation>上一个有事件的日期(&amp;P)</translation>
    </message>
    <message>
        <source>Goes to the last day before this one that has events.</source>
        <translation>转到此日期之前最近的有事件的日期。</translation>
    </message>
    <message>
        <source>&amp;Next day with events</source>
        <translation>下一个有事件的日期(&amp;N)</translation>
    </message>
    <message>
        <source>Goes to the first day after this one that has events.</source>
        <translation>转到此日期之后最近的有事件的日期。</translation>
    </message>
    <message>
        <source>&amp;On this day in all years</source>
        <translation>历年此日(&amp;O)</translation>
    </message>
    <message>
        <source>Finds the events of this day and month in all years.</source>
        <translation>查找历年同月同日的事件。</translation>
    </message>
    <message>
        <source>Go to the next par&amp;t</source>
        <translation>转到下一部分(&amp;T)</translation>
    </message>
    <message>
        <source>Leads the keyboard to the next part of the window.</source>
        <translation>把键盘移到窗口的下一部分。</translation>
    </message>
    <message>
        <source>Go to the part b&amp;efore</source>
        <translation>转到上一部分(&amp;E)</translation>
    </message>
    <message>
        <source>Leads the keyboard to the part of the window before this one.</source>
        <translation>把键盘移到窗口的上一部分。</translation>
    </message>
    <message>
        <source>&amp;Calendar and browsing</source>
        <translation>日历和浏览(&amp;C)</translation>
    </message>
    <message>
        <source>Shows or hides the calendar and the lists of years, contexts and sites.</source>
        <translation>显示或隐藏日历以及年份、主题和网站列表。</translation>
    </message>
</context>
<context>
    <name>CommandPage</name>
    <message>
        <source>Commands and keys</source>
        <translation>命令和快捷键</translation>
    </message>
    <message>
        <source>command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>keys</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>what it does</source>
        <translation>作用</translation>
    </message>
</context>
<context>
    <name>CompareDialog</name>
    <message>
        <source>Compared</source>
        <translation>比较项</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>差异</translation>
    </message>
</context>
<context>
    <name>Comparing</name>
    <message>
        <source>no difference</source>
        <translation>没有差异</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
</context>
<context>
    <name>ContextsPanel</name>
    <message>
        <source>Choose an event to see its contexts.</source>
        <translation>选择一个事件，即可看到它的主题。</translation>
    </message>
    <message>
        <source>Contexts</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>A new context</source>
        <translation>新主题</translation>
    </message>
    <message>
        <source>Type a context, then Enter</source>
        <translation>输入主题，然后按 Enter</translation>
    </message>
    <message>
        <source>Add context</source>
        <translation>添加主题</translation>
    </message>
    <message>
        <source>No context of this archive stands in the text</source>
        <translation>文本中没有出现此档案的任何主题</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln 个事件</numerusform>
        </translation>
    </message>
    <message>
        <source>also written {0}</source>
        <translation>也写作 {0}</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>可能适用</translation>
    </message>
</context>
<context>
    <name>Conversation</name>
    <message>
        <source>Open an archive</source>
        <translation>打开档案</translation>
    </message>
    <message>
        <source>A folder for the new archive</source>
        <translation>选择新档案的文件夹</translation>
    </message>
    <message>
        <source>Made a new archive in {0}</source>
        <translation>已在 {0} 中新建档案</translation>
    </message>
    <message>
        <source>A folder to put the sample archive in</source>
        <translation>选择存放示例档案的文件夹</translation>
    </message>
    <message>
        <source>The sample archive is yours now, in {0}</source>
        <translation>示例档案已归您使用，位于 {0}</translation>
    </message>
    <message>
        <source>Open a file of the archive</source>
        <translation>打开档案中的文件</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>That link leads nowhere: {0}</source>
        <translation>该链接无效：{0}</translation>
    </message>
    <message>
        <source>Made a new event</source>
        <translation>已新建事件</translation>
    </message>
</context>
<context>
    <name>Counting</name>
    <message>
        <source>Selected: {0}</source>
        <translation>已选中：{0}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation>
            <numerusform>%Ln 个单词</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s)</source>
        <translation>
            <numerusform>%Ln 个字</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CoverPanel</name>
    <message>
        <source>Cover image</source>
        <translation>封面图片</translation>
    </message>
    <message>
        <source>Address of the cover image</source>
        <translation>封面图片的地址</translation>
    </message>
    <message>
        <source>Web address or path of a picture, then Enter</source>
        <translation>输入图片的网址或路径，然后按 Enter</translation>
    </message>
    <message>
        <source>Set cover</source>
        <translation>设为封面</translation>
    </message>
    <message>
        <source>Cover image from {0}</source>
        <translation>封面图片来自 {0}</translation>
    </message>
    <message>
        <source>Choose an event to see its cover image.</source>
        <translation>选择一个事件，即可看到它的封面图片。</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Curator keeps the address and never fetches the picture.</source>
        <translation>Curator 只保留地址，从不下载图片。</translation>
    </message>
    <message>
        <source>Pictures ({0})</source>
        <translation>图片 ({0})</translation>
    </message>
    <message>
        <source>Picture for the cover</source>
        <translation>封面用的图片</translation>
    </message>
    <message>
        <source>Removed the cover image</source>
        <translation>已移除封面图片</translation>
    </message>
</context>
<context>
    <name>Covering</name>
    <message>
        <source>That picture can&apos;t be read</source>
        <translation>无法读取该图片</translation>
    </message>
    <message>
        <source>Set the cover image</source>
        <translation>已设置封面图片</translation>
    </message>
</context>
<context>
    <name>Credentials</name>
    <message>
        <source>This address holds a user name or password</source>
        <translation>此地址包含用户名或密码</translation>
    </message>
    <message>
        <source>Add it &amp;without them</source>
        <translation>去除后添加(&amp;W)</translation>
    </message>
    <message>
        <source>Add it &amp;as it is</source>
        <translation>按原样添加(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Don&apos;t add it</source>
        <translation>不添加(&amp;D)</translation>
    </message>
</context>
<context>
    <name>DayField</name>
    <message>
        <source>Calendar</source>
        <translation>日历</translation>
    </message>
    <message>
        <source>“{0}” is no day. It can be written like {1} or {2}.</source>
        <translation>“{0}”不是日期。可以写成 {1} 或 {2}。</translation>
    </message>
</context>
<context>
    <name>DayPages</name>
    <message>
        <source>The day has another order now</source>
        <translation>已调整当天的顺序</translation>
    </message>
    <message>
        <source>No page of that day lists these events, so their order can&apos;t be kept</source>
        <translation>当天没有列出这些事件的页面，因此无法保留其顺序</translation>
    </message>
    <message>
        <source>Day page left as it is</source>
        <translation>每日页面保持原样</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>原因</translation>
    </message>
</context>
<context>
    <name>Deeds</name>
    <message>
        <source>as it was found</source>
        <translation>最初状态</translation>
    </message>
    <message>
        <source>written over by another program</source>
        <translation>被其他程序覆盖</translation>
    </message>
    <message>
        <source>written by another program</source>
        <translation>由其他程序写入</translation>
    </message>
    <message>
        <source>typed and never saved</source>
        <translation>输入后未保存</translation>
    </message>
    <message>
        <source>made</source>
        <translation>新建</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>sources added</source>
        <translation>添加来源</translation>
    </message>
    <message>
        <source>title changed</source>
        <translation>更改标题</translation>
    </message>
    <message>
        <source>file renamed</source>
        <translation>重命名文件</translation>
    </message>
    <message>
        <source>moved to another day</source>
        <translation>移到另一天</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>brought back</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>contexts changed</source>
        <translation>更改主题</translation>
    </message>
    <message>
        <source>labels changed</source>
        <translation>更改标签</translation>
    </message>
    <message>
        <source>words replaced</source>
        <translation>替换文字</translation>
    </message>
    <message>
        <source>related to another event</source>
        <translation>与其他事件关联</translation>
    </message>
    <message>
        <source>cover image set</source>
        <translation>设置封面图片</translation>
    </message>
    <message>
        <source>order of the day changed</source>
        <translation>调整当天顺序</translation>
    </message>
    <message>
        <source>page brought in step</source>
        <translation>同步页面</translation>
    </message>
    <message>
        <source>taken back: {0}</source>
        <translation>撤回：{0}</translation>
    </message>
</context>
<context>
    <name>DeleteDialog</name>
    <message numerus="yes">
        <source>Delete %Ln event(s)</source>
        <translation>
            <numerusform>删除 %Ln 个事件</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>&amp;Leave links to what is deleted in other files, though they lead nowhere then</source>
        <translation>保留其他文件中指向所删内容的链接，即使它们将会失效(&amp;L)</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Calendar</source>
        <translation>日历</translation>
    </message>
    <message>
        <source>Browse</source>
        <translation>浏览</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Related</source>
        <translation>相关事件</translation>
    </message>
    <message>
        <source>Contexts</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Links here</source>
        <translation>反向链接</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>封面</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史记录</translation>
    </message>
    <message>
        <source>Choose an event from the list, or make a new one.</source>
        <translation>请从列表中选择事件，或新建事件。</translation>
    </message>
</context>
<context>
    <name>DifferenceView</name>
    <message>
        <source>Lines that change</source>
        <translation>更改的行</translation>
    </message>
</context>
<context>
    <name>DigestDialog</name>
    <message>
        <source>Print a digest</source>
        <translation>打印文摘</translation>
    </message>
    <message>
        <source>Export a digest</source>
        <translation>导出文摘</translation>
    </message>
    <message>
        <source>Preview of the digest</source>
        <translation>文摘预览</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>打印(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>导出(&amp;E)…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln 个事件</numerusform>
        </translation>
    </message>
    <message>
        <source>Making the digest…</source>
        <translation>正在生成文摘…</translation>
    </message>
    <message>
        <source>As &amp;formatted text</source>
        <translation>带格式文本(&amp;F)</translation>
    </message>
    <message>
        <source>As &amp;Markdown</source>
        <translation>Markdown(&amp;M)</translation>
    </message>
    <message>
        <source>As plain &amp;text</source>
        <translation>纯文本(&amp;T)</translation>
    </message>
    <message>
        <source>Absolute links need a web address to begin with, such as https://archive.example</source>
        <translation>绝对链接需要以一个网址作为前缀，例如 https://archive.example</translation>
    </message>
</context>
<context>
    <name>DigestForm</name>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>One day</source>
        <translation>一天</translation>
    </message>
    <message>
        <source>Several days</source>
        <translation>多天</translation>
    </message>
    <message>
        <source>Found by “{0}”</source>
        <translation>“{0}”的搜索结果</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Cover image</source>
        <translation>封面图片</translation>
    </message>
    <message numerus="yes">
        <source>%Ln chosen event(s)</source>
        <translation>
            <numerusform>选中的 %Ln 个事件</numerusform>
        </translation>
    </message>
    <message>
        <source>Related events</source>
        <translation>相关事件</translation>
    </message>
    <message>
        <source>Contexts</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>As on its page, oldest day first</source>
        <translation>按页面顺序，日期由早到晚</translation>
    </message>
    <message>
        <source>As on its page, newest day first</source>
        <translation>按页面顺序，日期由晚到早</translation>
    </message>
    <message>
        <source>By title within a day</source>
        <translation>同一天内按标题</translation>
    </message>
    <message>
        <source>Text without links</source>
        <translation>不带链接的文本</translation>
    </message>
    <message>
        <source>Relative to the file</source>
        <translation>相对于该文件</translation>
    </message>
    <message>
        <source>Behind a web address</source>
        <translation>加上网址前缀</translation>
    </message>
    <message>
        <source>{0} — needs {1}</source>
        <translation>{0} — 需要 {1}</translation>
    </message>
    <message>
        <source>pip install {0}</source>
        <translation>pip install {0}</translation>
    </message>
    <message>
        <source>E&amp;vents</source>
        <translation>事件(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>日期(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>至(&amp;T)</translation>
    </message>
    <message>
        <source>T&amp;itle</source>
        <translation>标题(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>格式(&amp;F)</translation>
    </message>
    <message>
        <source>Part&amp;s</source>
        <translation>内容(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Order</source>
        <translation>顺序(&amp;O)</translation>
    </message>
    <message>
        <source>Archive &amp;links</source>
        <translation>档案链接(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>地址(&amp;A)</translation>
    </message>
    <message>
        <source>Pape&amp;r</source>
        <translation>纸张(&amp;R)</translation>
    </message>
    <message>
        <source>Pa&amp;ge</source>
        <translation>页面(&amp;G)</translation>
    </message>
    <message>
        <source>Curator&apos;s own</source>
        <translation>Curator 自带模板</translation>
    </message>
    <message>
        <source>A template of yours…</source>
        <translation>您的模板…</translation>
    </message>
    <message>
        <source>Save a copy of Curator&apos;s, to change it…</source>
        <translation>保存自带模板的副本以便修改…</translation>
    </message>
    <message>
        <source>Page template</source>
        <translation>页面模板</translation>
    </message>
    <message>
        <source>HTML (*.html *.jinja *.j2)</source>
        <translation>HTML (*.html *.jinja *.j2)</translation>
    </message>
    <message>
        <source>Fro&amp;m</source>
        <translation>自(&amp;M)</translation>
    </message>
    <message>
        <source>Its date</source>
        <translation>以日期为标题</translation>
    </message>
</context>
<context>
    <name>EditorPanel</name>
    <message>
        <source>Editor</source>
        <translation>编辑器</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>保存副本…</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>In this archive a cover image stands behind a source: add a source first.</source>
        <translation>在此档案中，封面图片须位于某个来源之后：请先添加来源。</translation>
    </message>
    <message>
        <source>“Cover Image” is what the cover is called; a source needs another label.</source>
        <translation>“Cover Image”是封面的专用标签；来源需使用其他标签。</translation>
    </message>
    <message>
        <source>The regular expression is not understood: {reason}.</source>
        <translation>无法识别此正则表达式：{reason}。</translation>
    </message>
    <message>
        <source>The regular expression takes too long, or too much memory. Nothing was changed.</source>
        <translation>此正则表达式耗时过长或占用内存过多。未作任何更改。</translation>
    </message>
    <message>
        <source>{count} links at once are more than are taken; the most is 200.</source>
        <translation>一次添加 {count} 个链接过多；最多可添加 200 个。</translation>
    </message>
    <message>
        <source>That file is too large to look for links in it.</source>
        <translation>该文件过大，无法在其中查找链接。</translation>
    </message>
    <message>
        <source>{path} is open in another window of Curator, which was called.</source>
        <translation>{path} 已在另一个 Curator 窗口中打开，已切换到该窗口。</translation>
    </message>
    <message>
        <source>{path} is not there.</source>
        <translation>{path} 不存在。</translation>
    </message>
    <message>
        <source>That text is not kept any more: it is one that {path} held before.</source>
        <translation>该文本已不再保留：{path} 以前的内容。</translation>
    </message>
    <message>
        <source>{path} is not a folder, and an archive is one.</source>
        <translation>{path} 不是文件夹，而档案应为文件夹。</translation>
    </message>
    <message>
        <source>{path} is a folder or a device, not a file.</source>
        <translation>{path} 是文件夹或设备，不是文件。</translation>
    </message>
    <message>
        <source>{path} is a link to another file; links are neither moved nor deleted.</source>
        <translation>{path} 是指向另一文件的链接；链接不会被移动或删除。</translation>
    </message>
    <message>
        <source>{path} lies outside the archive, where nothing is read or written.</source>
        <translation>{path} 位于档案之外，不会在那里读取或写入任何内容。</translation>
    </message>
    <message>
        <source>{path} has {size} MB; files up to {limit} MB are opened. Its beginning is shown, unchanged.</source>
        <translation>{path} 大小为 {size} MB；最多可打开 {limit} MB 的文件。已按原样显示其开头部分。</translation>
    </message>
    <message>
        <source>{path} can&apos;t be read: {reason}.</source>
        <translation>无法读取 {path}：{reason}。</translation>
    </message>
    <message>
        <source>{path} may only be read, not written to.</source>
        <translation>{path} 为只读，无法写入。</translation>
    </message>
    <message>
        <source>{path} was not saved: {reason}. The file is as it was before.</source>
        <translation>未保存 {path}：{reason}。文件内容仍与之前相同。</translation>
    </message>
    <message>
        <source>{path} was not saved: at byte {position} of the text stands a character that no editor could keep. Take it out and save again; the file is as it was before.</source>
        <translation>未保存 {path}：文本第 {position} 字节处有一个任何编辑器都无法保留的字符。请移除该字符后重新保存；文件内容仍与之前相同。</translation>
    </message>
    <message>
        <source>Another program changed {path} since it was opened. It was not overwritten.</source>
        <translation>{path} 打开后被其他程序更改过。未覆盖该文件。</translation>
    </message>
    <message>
        <source>{path} is there already. It was not overwritten.</source>
        <translation>{path} 已存在。未覆盖该文件。</translation>
    </message>
    <message>
        <source>{path} is a link to a file that is not there.</source>
        <translation>{path} 是指向不存在的文件的链接。</translation>
    </message>
    <message>
        <source>{path} is not an event.</source>
        <translation>{path} 不是事件。</translation>
    </message>
    <message>
        <source>{path} is not a PNG, JPEG, GIF or WebP picture.</source>
        <translation>{path} 不是 PNG、JPEG、GIF 或 WebP 图片。</translation>
    </message>
    <message>
        <source>{path} is a picture that breaks off before its end, or is damaged.</source>
        <translation>{path} 是不完整或已损坏的图片。</translation>
    </message>
    <message>
        <source>{path} is a picture that can&apos;t be read, or that is too large.</source>
        <translation>{path} 是无法读取或过大的图片。</translation>
    </message>
    <message>
        <source>{path} is not understood as the page of its day; it stays as it is.</source>
        <translation>无法将 {path} 识别为当天的每日页面；保持原样。</translation>
    </message>
    <message>
        <source>{path} is not the same as its twin; both stay as they are.</source>
        <translation>{path} 与内容应相同的另一页面不一致；两者都保持原样。</translation>
    </message>
    <message>
        <source>{path} has no entry there; the page stays as it is.</source>
        <translation>页面上没有 {path} 的条目；页面保持原样。</translation>
    </message>
    <message>
        <source>There is no event to be read in {path}; its entry stays as it is.</source>
        <translation>在 {path} 中没有可读取的事件；其条目保持原样。</translation>
    </message>
    <message>
        <source>Several entries lead to {path}, and it can&apos;t be told which is its own; they stay as they are.</source>
        <translation>有多个条目指向 {path}，无法判断哪一个才是它的条目；这些条目保持原样。</translation>
    </message>
    <message>
        <source>A link to {path} stays, and leads nowhere then.</source>
        <translation>指向 {path} 的链接会保留，但将失效。</translation>
    </message>
    <message>
        <source>What is said there of {path} is not understood as a link; it stays as it is.</source>
        <translation>其中提及 {path} 的内容无法识别为链接；保持原样。</translation>
    </message>
    <message>
        <source>{path} would be no event of its day any more, or a link in it would lead nowhere; it stays as it is.</source>
        <translation>{path} 将不再是当天的事件，或其中的链接将会失效；保持原样。</translation>
    </message>
    <message>
        <source>The front matter of {path} is not understood; it stays as it is.</source>
        <translation>无法识别 {path} 的 front matter；保持原样。</translation>
    </message>
    <message>
        <source>{path} can&apos;t be the name of an event&apos;s file.</source>
        <translation>{path} 不能用作事件的文件名。</translation>
    </message>
    <message>
        <source>{path} is a conflict copy, made by a sync program.</source>
        <translation>{path} 是同步程序生成的冲突副本。</translation>
    </message>
    <message>
        <source>{path} is empty or not there just now. What is known of its events is kept until it is back.</source>
        <translation>{path} 目前为空或不存在。其事件的已知信息会一直保留，直到它恢复可用。</translation>
    </message>
    <message>
        <source>Another window changes this archive just now, as {path} says; try again.</source>
        <translation>另一个窗口正在更改此档案（见 {path}）；请重试。</translation>
    </message>
    <message>
        <source>That could not be done, and not all of it be taken back: {paths}. What these files held is kept.</source>
        <translation>操作未能完成，也未能全部撤回：{paths}。这些文件原有的内容已保留。</translation>
    </message>
    <message>
        <source>The list of events can&apos;t be kept in {path}: {reason}. It is made anew; no event is touched by that.</source>
        <translation>无法将事件列表保存在 {path} 中：{reason}。列表将重新生成；事件不受影响。</translation>
    </message>
    <message>
        <source>What was begun with {subject} when Curator ended is finished now.</source>
        <translation>Curator 退出时未完成的操作现已完成：{subject}。</translation>
    </message>
    <message>
        <source>What was begun with {subject} when Curator ended is taken back; its files are as they were before.</source>
        <translation>Curator 退出时未完成的操作已撤回：{subject}。相关文件的内容与之前相同。</translation>
    </message>
    <message>
        <source>What was begun with {subject} when Curator ended is taken back, but for what another program wrote meanwhile, which stays: {paths}.</source>
        <translation>Curator 退出时未完成的操作已撤回：{subject}。但其他程序在此期间写入的内容予以保留：{paths}。</translation>
    </message>
    <message>
        <source>What was begun with {subject} when Curator ended can&apos;t be taken back just now: {paths}. That is tried again when the archive is opened.</source>
        <translation>Curator 退出时未完成的操作（{subject}）目前无法撤回：{paths}。打开档案时会再次尝试。</translation>
    </message>
    <message>
        <source>several files</source>
        <translation>多个文件</translation>
    </message>
    <message>
        <source>{value} is no date: write 2012, 2012-03, 2012-03-1 or 2012..2013</source>
        <translation>{value} 不是日期：请输入 2012、2012-03、2012-03-1 或 2012..2013</translation>
    </message>
    <message>
        <source>An event has or lacks source, cover, related, summary, category, context or title, not {value}</source>
        <translation>{value} 不是可查有无的项目，可查的有：source、cover、related、summary、category、context、title</translation>
    </message>
    <message>
        <source>An event is draft, broken or conflict, not {value}</source>
        <translation>事件可以是 draft、broken 或 conflict，不能是 {value}</translation>
    </message>
    <message>
        <source>{value} is no path in this archive</source>
        <translation>{value} 不是此档案中的路径</translation>
    </message>
    <message>
        <source>Byte {position} is not UTF-8, so this file can be read here, not edited.</source>
        <translation>第 {position} 字节不是 UTF-8 编码，因此该文件只能在此阅读，无法编辑。</translation>
    </message>
    <message>
        <source>Byte {position} is a NUL, which no text has, so this file is read-only.</source>
        <translation>第 {position} 字节是文本中不应出现的 NUL 字符，因此该文件为只读。</translation>
    </message>
    <message>
        <source>This file mixes kinds of line ends (from byte {position} on), so it is read-only.</source>
        <translation>该文件混用了不同的换行符（从第 {position} 字节起），因此为只读。</translation>
    </message>
    <message>
        <source>Byte {position} begins a character that an editor would lose; so this file is read-only.</source>
        <translation>从第 {position} 字节起有一个会在编辑器中丢失的字符，因此该文件为只读。</translation>
    </message>
    <message>
        <source>The editor would not give this text back exactly; so it is read-only.</source>
        <translation>编辑器无法完全原样地还原此文本，因此为只读。</translation>
    </message>
    <message>
        <source>There is no address.</source>
        <translation>没有地址。</translation>
    </message>
    <message>
        <source>That address is longer than 2,048 characters.</source>
        <translation>该地址超过 2,048 个字符。</translation>
    </message>
    <message>
        <source>Only web addresses (http or https) are taken: {address}</source>
        <translation>仅接受网址（http 或 https）：{address}</translation>
    </message>
    <message>
        <source>That is no whole web address: {address}</source>
        <translation>该网址不完整：{address}</translation>
    </message>
    <message>
        <source>The template {name} can take in only Curator&apos;s own pieces, not {reason} (line {line}).</source>
        <translation>模板 {name} 只能使用 Curator 自带的片段，不能使用 {reason}（第 {line} 行）。</translation>
    </message>
    <message>
        <source>The template {name} was stopped: it takes too much time or memory.</source>
        <translation>模板 {name} 已被停止：耗时过长或占用内存过多。</translation>
    </message>
    <message>
        <source>The template {name} can&apos;t be used: line {line}: {reason}.</source>
        <translation>无法使用模板 {name}：第 {line} 行：{reason}。</translation>
    </message>
    <message>
        <source>The template {name} can&apos;t be used: {reason}.</source>
        <translation>无法使用模板 {name}：{reason}。</translation>
    </message>
    <message>
        <source>{title} needs the package {project}; install it with: pip install {project}</source>
        <translation>{title} 需要 {project} 软件包；安装命令：pip install {project}</translation>
    </message>
</context>
<context>
    <name>EventColumns</name>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>排序依据</translation>
    </message>
    <message>
        <source>Click to sort, once more for the other way round, and again for days</source>
        <translation>单击排序，再次单击反向排序，第三次单击恢复按日期排列</translation>
    </message>
</context>
<context>
    <name>EventDrops</name>
    <message>
        <source>Drop it on one of the events</source>
        <translation>请将它拖放到某个事件上</translation>
    </message>
    <message>
        <source>Clear the search first: a day is put in order where all its events are listed</source>
        <translation>请先清除搜索：只有列出当天所有事件时才能调整顺序</translation>
    </message>
    <message>
        <source>Sort by day first: a day is put in order where its events stand together</source>
        <translation>请先按日期排序：当天事件排在一起时才能调整顺序</translation>
    </message>
    <message>
        <source>No event is chosen</source>
        <translation>没有选中事件</translation>
    </message>
    <message>
        <source>Add to “{0}”</source>
        <translation>添加到“{0}”</translation>
    </message>
</context>
<context>
    <name>EventListPanel</name>
    <message>
        <source>No events here yet.
Ctrl+N makes the first one.</source>
        <translation>这里还没有事件。
按 Ctrl+N 新建第一个事件。</translation>
    </message>
    <message>
        <source>No events are found.</source>
        <translation>未找到事件。</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>事件</translation>
    </message>
</context>
<context>
    <name>EventMenu</name>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>No event is chosen</source>
        <translation>没有选中事件</translation>
    </message>
    <message>
        <source>None of the chosen events can be related to the open one</source>
        <translation>选中的事件都不能与打开的事件关联</translation>
    </message>
    <message numerus="yes">
        <source>Copied %Ln link(s)</source>
        <translation>
            <numerusform>已复制 %Ln 个链接</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied %Ln path(s)</source>
        <translation>
            <numerusform>已复制 %Ln 个路径</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EventText</name>
    <message>
        <source>Event</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>标记</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Related</source>
        <translation>相关</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>conflict copy</source>
        <translation>冲突副本</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>broken link</source>
        <translation>失效链接</translation>
    </message>
    <message>
        <source>no source</source>
        <translation>无来源</translation>
    </message>
    <message>
        <source>no cover</source>
        <translation>无封面</translation>
    </message>
    <message numerus="yes">
        <source>{0}, %Ln event(s)</source>
        <translation>
            <numerusform>{0}，%Ln 个事件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln source(s)</source>
        <translation>
            <numerusform>%Ln 个来源</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln related event(s)</source>
        <translation>
            <numerusform>%Ln 个相关事件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Explaining</name>
    <message>
        <source>Lead the keyboard to a part of the window first (F6)</source>
        <translation>请先将键盘移到窗口的某一部分 (F6)</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Match case</source>
        <translation>区分大小写</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>全字匹配</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>正则表达式</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>上一个匹配项</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>下一个匹配项</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>替换</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>全部替换</translation>
    </message>
    <message numerus="yes">
        <source>Replaced %Ln hit(s)</source>
        <translation>
            <numerusform>已替换 %Ln 处</numerusform>
        </translation>
    </message>
    <message>
        <source>{0}, some of them in addresses of links</source>
        <translation>{0}，其中一些在链接地址中</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>第 {0} 处，共 {1} 处</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hit(s)</source>
        <translation>
            <numerusform>%Ln 处匹配</numerusform>
        </translation>
    </message>
    <message>
        <source>Find and replace</source>
        <translation>查找和替换</translation>
    </message>
    <message>
        <source>Find in this text</source>
        <translation>在此文本中查找</translation>
    </message>
    <message>
        <source>Replace by</source>
        <translation>替换为</translation>
    </message>
</context>
<context>
    <name>FindColumn</name>
    <message>
        <source>Ways to browse</source>
        <translation>浏览方式</translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>HTML</source>
        <translation>HTML</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>EPUB</source>
        <translation>EPUB</translation>
    </message>
    <message>
        <source>OpenDocument</source>
        <translation>OpenDocument</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Word</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>纯文本</translation>
    </message>
    <message>
        <source>E-mail draft</source>
        <translation>电子邮件草稿</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>XML</source>
        <translation>XML</translation>
    </message>
    <message>
        <source>JSON Feed</source>
        <translation>JSON Feed</translation>
    </message>
    <message>
        <source>Atom feed</source>
        <translation>Atom 订阅源</translation>
    </message>
    <message>
        <source>Sources as RIS</source>
        <translation>来源 (RIS)</translation>
    </message>
    <message>
        <source>Sources as BibTeX</source>
        <translation>来源 (BibTeX)</translation>
    </message>
    <message>
        <source>Sources as CSL-JSON</source>
        <translation>来源 (CSL-JSON)</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>搜索帮助</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>No page has “{0}”.</source>
        <translation>没有包含“{0}”的页面。</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>before {0}</source>
        <translation>{0} 之前</translation>
    </message>
    <message>
        <source>It gave way at {0}: {1}</source>
        <translation>于 {0} 被取代：{1}</translation>
    </message>
</context>
<context>
    <name>HistoryPanel</name>
    <message>
        <source>Earlier texts</source>
        <translation>以前的文本</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>写入时间</translation>
    </message>
    <message>
        <source>How</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>Choose an event to see its earlier texts.</source>
        <translation>选择一个事件，即可看到它以前的文本。</translation>
    </message>
    <message>
        <source>Nothing was changed here yet. Each text that is saved over is kept.</source>
        <translation>此处尚无更改。每份被新内容覆盖的文本都会保留。</translation>
    </message>
    <message>
        <source>Bringing it back takes out the lines with - and puts in those with +</source>
        <translation>恢复时会移除带 - 的行，并加入带 + 的行</translation>
    </message>
    <message>
        <source>This is the text in the editor</source>
        <translation>这就是编辑器中的文本</translation>
    </message>
</context>
<context>
    <name>Intake</name>
    <message>
        <source>Added to {0}</source>
        <translation>已添加到 {0}</translation>
    </message>
    <message>
        <source>That address is a source already</source>
        <translation>该地址已是来源</translation>
    </message>
    <message numerus="yes">
        <source>Related %Ln event(s)</source>
        <translation>
            <numerusform>已关联 %Ln 个事件</numerusform>
        </translation>
    </message>
    <message>
        <source>That event is related already</source>
        <translation>该事件已是相关事件</translation>
    </message>
    <message>
        <source>That is this event itself</source>
        <translation>这就是此事件本身</translation>
    </message>
    <message numerus="yes">
        <source>%Ln was (were) related already</source>
        <translation>
            <numerusform>%Ln 个已是相关事件</numerusform>
        </translation>
    </message>
    <message>
        <source>That picture can&apos;t be read</source>
        <translation>无法读取该图片</translation>
    </message>
    <message numerus="yes">
        <source>Added %Ln source(s)</source>
        <translation>
            <numerusform>已添加 %Ln 个来源</numerusform>
        </translation>
    </message>
    <message>
        <source>An address is a source elsewhere too, marked ↔</source>
        <translation>有地址同时也是其他事件的来源，标有 ↔</translation>
    </message>
    <message numerus="yes">
        <source>%Ln was (were) a source already</source>
        <translation>
            <numerusform>%Ln 个已是来源</numerusform>
        </translation>
    </message>
    <message>
        <source>Also a source of {0}</source>
        <translation>也是 {0} 的来源</translation>
    </message>
</context>
<context>
    <name>Joining</name>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>. </source>
        <translation>。</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}：{1}</translation>
    </message>
</context>
<context>
    <name>Judging</name>
    <message>
        <source>Drop events of this archive here, or add one below</source>
        <translation>将此档案的事件拖放到此处，或在下方添加</translation>
    </message>
    <message>
        <source>No cover image.
Drop a picture from a web page or a folder here.</source>
        <translation>没有封面图片。
将网页或文件夹中的图片拖放到此处。</translation>
    </message>
    <message>
        <source>Open an event first, one that can be edited</source>
        <translation>请先打开一个可编辑的事件</translation>
    </message>
    <message>
        <source>There is no picture in it</source>
        <translation>其中没有图片</translation>
    </message>
    <message>
        <source>There is no link in it</source>
        <translation>其中没有链接</translation>
    </message>
    <message>
        <source>That is no event of this archive</source>
        <translation>这不是此档案的事件</translation>
    </message>
    <message>
        <source>Type an address below, or drag links here; Ctrl+V pastes them</source>
        <translation>在下方输入网址，或将链接拖到这里；Ctrl+V 可粘贴链接</translation>
    </message>
    <message>
        <source>Scripts are not taken</source>
        <translation>不接受脚本</translation>
    </message>
    <message>
        <source>Embedded data is not taken</source>
        <translation>不接受内嵌数据</translation>
    </message>
    <message>
        <source>Addresses of files are not taken</source>
        <translation>不接受文件地址</translation>
    </message>
    <message>
        <source>Addresses inside the browser are not taken</source>
        <translation>不接受浏览器内部地址</translation>
    </message>
    <message>
        <source>Network paths are not taken</source>
        <translation>不接受网络路径</translation>
    </message>
    <message>
        <source>Only web addresses are taken</source>
        <translation>仅接受网址</translation>
    </message>
    <message>
        <source>Addresses over 2,048 characters are not taken</source>
        <translation>不接受超过 2,048 个字符的地址</translation>
    </message>
    <message>
        <source>That is no whole web address</source>
        <translation>该网址不完整</translation>
    </message>
    <message>
        <source>A tab can&apos;t be dropped: drag the link, or the icon left of the address</source>
        <translation>无法拖放标签页：请拖动链接，或地址左侧的图标</translation>
    </message>
</context>
<context>
    <name>KnownBar</name>
    <message>
        <source>The address would be:</source>
        <translation>地址将变为：</translation>
    </message>
    <message>
        <source>The summary would be:</source>
        <translation>摘要将变为：</translation>
    </message>
    <message>
        <source>Label it “{0}”</source>
        <translation>将标签设为“{0}”</translation>
    </message>
</context>
<context>
    <name>Life</name>
    <message>
        <source>Curator did not end as it should last time.</source>
        <translation>Curator 上次未正常退出。</translation>
    </message>
    <message>
        <source>Show the report</source>
        <translation>显示报告</translation>
    </message>
    <message>
        <source>This is what is known of how Curator ended. It stays on this machine; if you want it mended, copy it and give it to who can.</source>
        <translation>以下是关于 Curator 如何退出的已知信息。它只保存在这台计算机上；如果您希望问题得到修复，请复制并提供给能够修复的人。</translation>
    </message>
    <message>
        <source>Something went wrong in Curator. Your text is still in the editor.</source>
        <translation>Curator 出现了问题。您的文本仍在编辑器中。</translation>
    </message>
</context>
<context>
    <name>LinkCompletion</name>
    <message>
        <source>Events to link</source>
        <translation>可链接的事件</translation>
    </message>
</context>
<context>
    <name>Looks</name>
    <message>
        <source>Editor {0} %, preview {1} %</source>
        <translation>编辑器 {0} %，预览 {1} %</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Curator</source>
        <translation>Curator</translation>
    </message>
    <message>
        <source>{0}[*] — Curator</source>
        <translation>{0}[*] — Curator</translation>
    </message>
</context>
<context>
    <name>Menu</name>
    <message>
        <source>Eve&amp;nt</source>
        <translation>事件(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Archive</source>
        <translation>档案(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Sources</source>
        <translation>来源(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Related</source>
        <translation>相关(&amp;R)</translation>
    </message>
</context>
<context>
    <name>MonthView</name>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln 个事件</numerusform>
        </translation>
    </message>
    <message>
        <source>no events</source>
        <translation>没有事件</translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation>上个月</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>下个月</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>日历</translation>
    </message>
</context>
<context>
    <name>MoveDialog</name>
    <message numerus="yes">
        <source>Move %Ln event(s) to another day</source>
        <translation>
            <numerusform>将 %Ln 个事件移到另一天</numerusform>
        </translation>
    </message>
    <message>
        <source>Move</source>
        <translation>移动</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>日期(&amp;D)</translation>
    </message>
</context>
<context>
    <name>Need</name>
    <message>
        <source>No archive is open.</source>
        <translation>没有打开的档案。</translation>
    </message>
    <message>
        <source>No file is open that can be edited.</source>
        <translation>没有打开可编辑的文件。</translation>
    </message>
    <message>
        <source>No event is open that can be edited.</source>
        <translation>没有打开可编辑的事件。</translation>
    </message>
    <message>
        <source>Nothing was open before.</source>
        <translation>之前没有打开过文件。</translation>
    </message>
    <message>
        <source>You did not go back.</source>
        <translation>您没有后退过。</translation>
    </message>
    <message>
        <source>The part with the keyboard can&apos;t do it now.</source>
        <translation>键盘所在的部分现在做不到。</translation>
    </message>
    <message>
        <source>The field of the search is empty.</source>
        <translation>搜索框是空的。</translation>
    </message>
    <message>
        <source>Nothing is chosen in its list that it can be done with.</source>
        <translation>其列表中没有选中可以这样处理的内容。</translation>
    </message>
    <message>
        <source>Nothing is suggested, or the event has as many as is usual.</source>
        <translation>没有建议，或者事件已达到通常的数量。</translation>
    </message>
    <message>
        <source>No event with a cover image is open that can be edited.</source>
        <translation>没有打开带封面图片且可编辑的事件。</translation>
    </message>
</context>
<context>
    <name>NewEventDialog</name>
    <message>
        <source>New event</source>
        <translation>新建事件</translation>
    </message>
    <message>
        <source>You began this event before, and did not make it. Cancel gives it up.</source>
        <translation>您之前开始填写了这个事件，但尚未创建。按“取消”将放弃它。</translation>
    </message>
    <message>
        <source>One sentence, in the present tense</source>
        <translation>一句话，用现在时</translation>
    </message>
    <message>
        <source>Make event</source>
        <translation>新建事件</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>日期(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>标题(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Category</source>
        <translation>类别(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Summary</source>
        <translation>摘要(&amp;S)</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Named after the title</source>
        <translation>根据标题命名</translation>
    </message>
</context>
<context>
    <name>Noticing</name>
    <message>
        <source>A conflict copy of {0}: a sync program made it, since that file was changed in two places.</source>
        <translation>{0} 的冲突副本：该文件在两处被更改，因此同步程序生成了此副本。</translation>
    </message>
    <message>
        <source>A conflict copy of {0}, which is not there any more. A sync program made it.</source>
        <translation>{0} 的冲突副本，但该文件已不存在。此副本由同步程序生成。</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>比较…</translation>
    </message>
    <message>
        <source>Open that file</source>
        <translation>打开该文件</translation>
    </message>
    <message>
        <source>There is nothing but zeros in this file, as after a power cut. Its text may be in the history.</source>
        <translation>此文件的内容全是零，断电后可能出现这种情况。其文本或许还在历史记录中。</translation>
    </message>
    <message>
        <source>This file is empty. It held “{0}”.</source>
        <translation>此文件为空。原有内容为“{0}”。</translation>
    </message>
    <message>
        <source>This file is empty: an event has at least its day and a title.</source>
        <translation>此文件为空：事件至少需要日期和标题。</translation>
    </message>
    <message>
        <source>Two versions of this text stand side by side, between &lt;&lt;&lt;&lt;&lt;&lt;&lt; and &gt;&gt;&gt;&gt;&gt;&gt;&gt;: choose one.</source>
        <translation>此文本的两个版本并列于 &lt;&lt;&lt;&lt;&lt;&lt;&lt; 与 &gt;&gt;&gt;&gt;&gt;&gt;&gt; 之间：请选择其中之一。</translation>
    </message>
    <message>
        <source>Lay it out as an event</source>
        <translation>按事件的格式填入</translation>
    </message>
    <message>
        <source>Laid out as an event; it is not saved yet</source>
        <translation>已按事件的格式填入；尚未保存</translation>
    </message>
    <message>
        <source>{0} lies in the same folder: where case or accents make no difference, one of the two is lost.</source>
        <translation>{0} 在同一文件夹中：在不区分大小写或重音的系统上，两者之一会丢失。</translation>
    </message>
    <message>
        <source>This file has another name elsewhere (a hard link), as in backups that are made of links. Saving gives this one the new text; the other keeps the old.</source>
        <translation>此文件在别处还有一个名称（硬链接），例如由链接构成的备份。保存时此处得到新文本，另一处保留旧文本。</translation>
    </message>
    <message>
        <source>No font here has the letters of this text ({0}), so boxes stand for them. Its file has them all.</source>
        <translation>此计算机上没有字体包含此文本的文字（{0}），因此显示为方框。文件中的文字是完整的。</translation>
    </message>
    <message>
        <source>This copy against {0}</source>
        <translation>此副本与 {0} 对比</translation>
    </message>
</context>
<context>
    <name>OpenAddressDialog</name>
    <message>
        <source>Open in the browser?</source>
        <translation>在浏览器中打开？</translation>
    </message>
    <message>
        <source>No web address</source>
        <translation>不是网址</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>在浏览器中打开</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>复制地址</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>on</source>
        <translation>已启用</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>查找命令</translation>
    </message>
    <message>
        <source>Find a command: some letters of its name</source>
        <translation>查找命令：输入名称中的几个字</translation>
    </message>
    <message>
        <source>Commands found</source>
        <translation>找到的命令</translation>
    </message>
    <message>
        <source>No command comes near “{0}”.</source>
        <translation>没有与“{0}”相近的命令。</translation>
    </message>
    <message>
        <source>Type some letters.</source>
        <translation>请输入几个字。</translation>
    </message>
</context>
<context>
    <name>PartList</name>
    <message>
        <source>Parts</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Drag a part, or press Alt+Up or Alt+Down, to move it</source>
        <translation>拖动一项内容，或按 Alt+↑ 或 Alt+↓，即可移动它</translation>
    </message>
    <message>
        <source>Move up (Alt+Up)</source>
        <translation>上移 (Alt+↑)</translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <translation>下移 (Alt+↓)</translation>
    </message>
</context>
<context>
    <name>PickEventDialog</name>
    <message>
        <source>Add a related event</source>
        <translation>添加相关事件</translation>
    </message>
    <message>
        <source>Add related event</source>
        <translation>添加相关事件</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Some words of the title</source>
        <translation>标题中的几个词</translation>
    </message>
    <message>
        <source>Events found</source>
        <translation>找到的事件</translation>
    </message>
    <message>
        <source>What ties the two, such as names: Homs, bombardment</source>
        <translation>两者的联系，如名称：霍姆斯, 轰炸</translation>
    </message>
    <message>
        <source>No events are found; those that are related already are not listed</source>
        <translation>未找到事件；已关联的事件不会列出</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln 个事件</numerusform>
        </translation>
    </message>
    <message>
        <source>The first {0} are shown</source>
        <translation>显示前 {0} 个</translation>
    </message>
</context>
<context>
    <name>Picker</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>PlanDialog</name>
    <message>
        <source>Looking for all that has to do with it…</source>
        <translation>正在查找所有相关内容…</translation>
    </message>
</context>
<context>
    <name>PlanView</name>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>变化</translation>
    </message>
</context>
<context>
    <name>PreviewPanel</name>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>Choose an event to see what its reader will see.</source>
        <translation>选择一个事件，即可看到读者将看到的内容。</translation>
    </message>
    <message>
        <source>This text could not be laid out in time; here is its beginning as it is.</source>
        <translation>未能及时完成此文本的排版；以下按原样显示其开头部分。</translation>
    </message>
</context>
<context>
    <name>Proposing</name>
    <message numerus="yes">
        <source>Changing %Ln file(s)…</source>
        <translation>
            <numerusform>正在更改 %Ln 个文件…</numerusform>
        </translation>
    </message>
    <message>
        <source>left as it is</source>
        <translation>保持原样</translation>
    </message>
    <message>
        <source>Nothing would change</source>
        <translation>不会有任何更改</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) would change</source>
        <translation>
            <numerusform>将更改 %Ln 个文件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln link(s) with them</source>
        <translation>
            <numerusform>连同 %Ln 个链接</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln would be left as they are</source>
        <translation>
            <numerusform>%Ln 个将保持原样</numerusform>
        </translation>
    </message>
    <message>
        <source>new</source>
        <translation>新建</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>becomes {0}</source>
        <translation>变为 {0}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s)</source>
        <translation>
            <numerusform>%Ln 行</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Publishing</name>
    <message>
        <source>Export the digest</source>
        <translation>导出文摘</translation>
    </message>
    <message>
        <source>Write {0} into the archive?</source>
        <translation>将 {0} 写入档案？</translation>
    </message>
    <message>
        <source>Whoever gets the archive gets that file too. No event and no day page is touched.</source>
        <translation>得到档案的人也会得到该文件。不会改动任何事件和每日页面。</translation>
    </message>
    <message>
        <source>&amp;Write it there</source>
        <translation>写入该处(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>That can&apos;t be written there.</source>
        <translation>无法写入该处。</translation>
    </message>
    <message>
        <source>There the archive has its events and their pages: please choose another place.</source>
        <translation>档案的事件及其页面就在该处：请选择其他位置。</translation>
    </message>
    <message>
        <source>The digest was not written.</source>
        <translation>未写入文摘。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>在文件夹中显示</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Exported {0}</source>
        <translation>已导出 {0}</translation>
    </message>
    <message>
        <source>Copied the digest</source>
        <translation>已复制文摘</translation>
    </message>
    <message>
        <source>Sent the digest to the printer</source>
        <translation>已将文摘发送到打印机</translation>
    </message>
    <message>
        <source>Page template (*.html)</source>
        <translation>页面模板 (*.html)</translation>
    </message>
    <message>
        <source>The template was not written.</source>
        <translation>未写入模板。</translation>
    </message>
</context>
<context>
    <name>QuickOpen</name>
    <message>
        <source>Open an event</source>
        <translation>打开事件</translation>
    </message>
    <message>
        <source>Open an event: some letters of its title</source>
        <translation>打开事件：输入标题中的几个字</translation>
    </message>
    <message>
        <source>Events found</source>
        <translation>找到的事件</translation>
    </message>
    <message>
        <source>No title comes near “{0}”.</source>
        <translation>没有与“{0}”相近的标题。</translation>
    </message>
    <message>
        <source>Type some letters.</source>
        <translation>请输入几个字。</translation>
    </message>
</context>
<context>
    <name>Recalling</name>
    <message>
        <source>Brought an earlier text back; it is not saved yet</source>
        <translation>已恢复以前的文本；尚未保存</translation>
    </message>
</context>
<context>
    <name>RecentMenu</name>
    <message>
        <source>Open a &amp;recent archive</source>
        <translation>最近的档案(&amp;R)</translation>
    </message>
</context>
<context>
    <name>Reconciling</name>
    <message>
        <source>Another program changed this file; what it wrote is shown</source>
        <translation>其他程序更改了此文件；现显示其写入的内容</translation>
    </message>
    <message>
        <source>The folder of this file is gone, and the file with it. Its text is still here.</source>
        <translation>此文件所在的文件夹已不存在，文件也随之丢失。其文本仍保留在此处。</translation>
    </message>
    <message>
        <source>This file is gone: another program deleted or moved it. Its text is still here.</source>
        <translation>此文件已不存在：已被其他程序删除或移动。其文本仍保留在此处。</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>还原文件</translation>
    </message>
    <message>
        <source>Save as a new file…</source>
        <translation>保存为新文件…</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>比较…</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>合并</translation>
    </message>
    <message>
        <source>Both changes are in now</source>
        <translation>双方的更改均已合并</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>保留我的</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>采用对方的</translation>
    </message>
    <message>
        <source>The other text is shown; undo brings yours back</source>
        <translation>现显示对方的文本；撤销可恢复您的文本</translation>
    </message>
    <message>
        <source>Save mine as a copy…</source>
        <translation>将我的文本保存为副本…</translation>
    </message>
    <message>
        <source>Nothing is left in this file: another program, a full disk or a power cut emptied it. The text as it was is still here; keep yours and save, and it is back.</source>
        <translation>此文件的内容已全部丢失：可能因其他程序、磁盘已满或断电而被清空。原来的文本仍在此处；保留您的文本并保存，即可恢复。</translation>
    </message>
    <message>
        <source>Another program changed this file while you were writing, in lines that you changed too. Both texts are safe; which one shall it be?</source>
        <translation>在您编写期间，其他程序更改了此文件，且涉及您也更改过的行。两份文本都安全；请选择要采用哪一份。</translation>
    </message>
    <message>
        <source>Another program changed this file while you were writing. Both texts are safe.</source>
        <translation>在您编写期间，其他程序更改了此文件。两份文本都安全。</translation>
    </message>
    <message>
        <source>Theirs against yours</source>
        <translation>对方的文本与您的文本对比</translation>
    </message>
    <message>
        <source>What the other program changed</source>
        <translation>其他程序的更改</translation>
    </message>
    <message>
        <source>What you changed</source>
        <translation>您的更改</translation>
    </message>
    <message>
        <source>Your text stays; saving puts it in the place of the other one</source>
        <translation>您的文本予以保留；保存时将取代对方的文本</translation>
    </message>
    <message>
        <source>Both texts have changed in the same lines by now; they can&apos;t be merged</source>
        <translation>两份文本现已更改了相同的行，无法合并</translation>
    </message>
</context>
<context>
    <name>RelatedPanel</name>
    <message>
        <source>Related</source>
        <translation>相关事件</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Choose an event to see its related events.</source>
        <translation>选择一个事件，即可看到它的相关事件。</translation>
    </message>
    <message numerus="yes">
        <source>Moved %Ln related event(s)</source>
        <translation>
            <numerusform>已移动 %Ln 个相关事件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed %Ln related event(s)</source>
        <translation>
            <numerusform>已移除 %Ln 个相关事件</numerusform>
        </translation>
    </message>
    <message>
        <source>Renamed a related event</source>
        <translation>已重命名相关事件</translation>
    </message>
    <message>
        <source>Changed a context</source>
        <translation>已更改主题</translation>
    </message>
    <message>
        <source>Related event {0}: {1}, context {2}</source>
        <translation>相关事件 {0}：{1}，主题：{2}</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>没有此文件</translation>
    </message>
    <message>
        <source>it does not point back</source>
        <translation>对方未反向关联</translation>
    </message>
</context>
<context>
    <name>Relating</name>
    <message numerus="yes">
        <source>Related %Ln event(s) on both sides</source>
        <translation>
            <numerusform>已双向关联 %Ln 个事件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Related %Ln event(s)</source>
        <translation>
            <numerusform>已关联 %Ln 个事件</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} has no title to show in the list</source>
        <translation>{0} 没有可在列表中显示的标题</translation>
    </message>
    <message>
        <source>Added the context {0}</source>
        <translation>已添加主题“{0}”</translation>
    </message>
    <message>
        <source>The event has the context {0} already</source>
        <translation>此事件已有主题“{0}”</translation>
    </message>
    <message>
        <source>Removed the context {0}; the event lists its own now, since others tell of it</source>
        <translation>已移除主题“{0}”；因其他事件也提到它，本事件现在自列主题</translation>
    </message>
    <message>
        <source>Removed the context {0}</source>
        <translation>已移除主题“{0}”</translation>
    </message>
</context>
<context>
    <name>RenameDialog</name>
    <message>
        <source>Rename the file</source>
        <translation>重命名文件</translation>
    </message>
    <message>
        <source>Rename file</source>
        <translation>重命名文件</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>复制报告</translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <source>Deleted events</source>
        <translation>已删除的事件</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Tick what is to come back</source>
        <translation>请勾选要恢复的事件</translation>
    </message>
    <message>
        <source>{0} — deleted {1}</source>
        <translation>{0} — 删除于 {1}</translation>
    </message>
</context>
<context>
    <name>RetitleDialog</name>
    <message>
        <source>Change the title</source>
        <translation>更改标题</translation>
    </message>
    <message>
        <source>Change title</source>
        <translation>更改标题</translation>
    </message>
    <message>
        <source>Name the &amp;file after it too</source>
        <translation>文件也以此命名(&amp;F)</translation>
    </message>
    <message>
        <source>Else the file keeps its name, and links from elsewhere still find it</source>
        <translation>否则文件保留原名，来自别处的链接仍可找到它</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>标题(&amp;T)</translation>
    </message>
</context>
<context>
    <name>Safekeeping</name>
    <message>
        <source>This archive can only be read</source>
        <translation>此档案为只读</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>未保存</translation>
    </message>
    <message>
        <source>Watching limited</source>
        <translation>文件监视受限</translation>
    </message>
    <message>
        <source>Unsaved text can&apos;t be kept as a draft ({0}): it is safe only once you save it</source>
        <translation>无法将未保存的文本保留为草稿（{0}）：只有保存后才安全</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>Save the changes?</source>
        <translation>保存更改吗？</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Go on without saving</source>
        <translation>不保存并继续(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other event(s) point here already; without saving, this one does not point back.</source>
        <translation>
            <numerusform>已有 %Ln 个其他事件指向此处；若不保存，此事件不会反向关联它们。</numerusform>
        </translation>
    </message>
    <message>
        <source>Save as a new file</source>
        <translation>保存为新文件</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>Nothing is left of the text. Save it so?</source>
        <translation>文本已全部清空。仍要保存吗？</translation>
    </message>
    <message>
        <source>More than half of the text is gone. Save it so?</source>
        <translation>文本有一半以上已被删去。仍要保存吗？</translation>
    </message>
    <message>
        <source>What {0} holds now is kept in its history.</source>
        <translation>{0} 目前的内容会保留在历史记录中。</translation>
    </message>
    <message>
        <source>&amp;Save it so</source>
        <translation>仍然保存(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Go on editing</source>
        <translation>继续编辑(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Put it back</source>
        <translation>还原文件(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Save mine as a new file…</source>
        <translation>将我的文本保存为新文件(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Leave it as unsaved work</source>
        <translation>留作未保存的内容(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Take the other text, lose mine</source>
        <translation>采用对方的文本，放弃我的(&amp;T)</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>未保存</translation>
    </message>
    <message>
        <source>Your text is still in the editor, and a draft of it is kept.</source>
        <translation>您的文本仍在编辑器中，其草稿也已保留。</translation>
    </message>
    <message>
        <source>Your text is still in the editor, and only there: no draft of it can be written either.</source>
        <translation>您的文本仍在编辑器中，且仅在编辑器中：其草稿也无法写入。</translation>
    </message>
    <message>
        <source>The text can&apos;t be kept as unsaved work either: the disk refuses it.</source>
        <translation>也无法将文本留作未保存的内容：磁盘拒绝写入。</translation>
    </message>
    <message>
        <source>A copy is in {0}</source>
        <translation>副本位于 {0}</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>What can be searched for</source>
        <translation>可以搜索的内容</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Search events</source>
        <translation>搜索事件</translation>
    </message>
    <message>
        <source>Forget this search</source>
        <translation>移除此已保存的搜索</translation>
    </message>
    <message>
        <source>Keep this search</source>
        <translation>保存此搜索</translation>
    </message>
</context>
<context>
    <name>SearchHelp</name>
    <message>
        <source>all of these words; their beginnings are enough</source>
        <translation>包含所有这些词；只需输入词的开头</translation>
    </message>
    <message>
        <source>exactly these words, in a row</source>
        <translation>与此完全一致且连续的词语</translation>
    </message>
    <message>
        <source>all but these; “-” can stand before anything here</source>
        <translation>不包含这些词；“-”可用于此处任何一项之前</translation>
    </message>
    <message>
        <source>one or the other; “OR” can stand between anything here</source>
        <translation>包含其中之一；“OR”可用于此处任何两项之间</translation>
    </message>
    <message>
        <source>in the title</source>
        <translation>在标题中</translation>
    </message>
    <message>
        <source>in the summary and the rest of the text</source>
        <translation>在摘要和其余文本中</translation>
    </message>
    <message>
        <source>in the category</source>
        <translation>在类别中</translation>
    </message>
    <message>
        <source>in a context</source>
        <translation>在某个主题中</translation>
    </message>
    <message>
        <source>just this context; category and source can be quoted too</source>
        <translation>仅限此主题；category 和 source 也可加引号</translation>
    </message>
    <message>
        <source>in the label or the address of a source</source>
        <translation>在来源的标签或地址中</translation>
    </message>
    <message>
        <source>with a source on this site</source>
        <translation>有来自此网站的来源</translation>
    </message>
    <message>
        <source>in this month; a year or a day will do too</source>
        <translation>在此月；也可用年份或某一天</translation>
    </message>
    <message>
        <source>from the first to the last day; one can be left out</source>
        <translation>从首日到末日；可省略其中之一</translation>
    </message>
    <message>
        <source>on this day, in all years</source>
        <translation>在此日，不限年份</translation>
    </message>
    <message>
        <source>with one; also source, related, summary, category, context, title</source>
        <translation>有此项；也可用 source、related、summary、category、context、title</translation>
    </message>
    <message>
        <source>without one; of the same</source>
        <translation>没有此项；可用的词同上</translation>
    </message>
    <message>
        <source>drafts</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>with a link that leads nowhere</source>
        <translation>有失效链接</translation>
    </message>
    <message>
        <source>copies that a sync program made</source>
        <translation>同步程序生成的副本</translation>
    </message>
    <message>
        <source>with a related link to this file</source>
        <translation>有指向此文件的相关事件链接</translation>
    </message>
    <message>
        <source>anywhere in the file, in the titles of related events too</source>
        <translation>在文件中的任意位置，包括相关事件的标题</translation>
    </message>
    <message>
        <source>What can be searched for</source>
        <translation>可以搜索的内容</translation>
    </message>
    <message>
        <source>Side by side they narrow the search down. Enter or a click writes one into the field.</source>
        <translation>多项并列可缩小搜索范围。按 Enter 或单击可将所选项填入搜索框。</translation>
    </message>
</context>
<context>
    <name>Searching</name>
    <message>
        <source>Reading the archive…</source>
        <translation>正在读取档案…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln 个事件</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{1}中的 {0} 个</translation>
    </message>
    <message>
        <source>“{0}:” is no field of a search, so it was looked for as a word; the “?” lists the fields</source>
        <translation>“{0}:”不是搜索字段，因此按普通词语搜索；“?”中列出了所有字段</translation>
    </message>
    <message>
        <source>Reading {0} of {1}</source>
        <translation>正在读取第 {0} 个，共 {1} 个</translation>
    </message>
    <message>
        <source>Preparing the search…</source>
        <translation>正在准备搜索…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>The list may not be complete</source>
        <translation>列表可能不完整</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>已保存的搜索</translation>
    </message>
    <message>
        <source>No source</source>
        <translation>无来源</translation>
    </message>
    <message>
        <source>No cover image</source>
        <translation>无封面图片</translation>
    </message>
    <message>
        <source>No related event</source>
        <translation>无相关事件</translation>
    </message>
    <message>
        <source>Broken link</source>
        <translation>失效链接</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Conflict copy</source>
        <translation>冲突副本</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>标记</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>Contexts</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>网站</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>General</source>
        <translation>常规</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>快捷键</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>Choose one combination of keys, not several in a row.</source>
        <translation>请选择一个组合键，而不是一连串按键。</translation>
    </message>
    <message>
        <source>These keys are needed to write and to move; take some with Ctrl or Alt, or F1 to F35.</source>
        <translation>这些键用于书写和移动；请选择带 Ctrl 或 Alt 的组合键，或 F1 至 F35。</translation>
    </message>
    <message>
        <source>{0} is needed in texts and lists.</source>
        <translation>{0} 在文本和列表中另有用途。</translation>
    </message>
    <message>
        <source>{0} opens a menu.</source>
        <translation>{0} 用于打开菜单。</translation>
    </message>
    <message>
        <source>{0} belongs to “{1}” already.</source>
        <translation>{0} 已分配给“{1}”。</translation>
    </message>
</context>
<context>
    <name>ShortcutsPage</name>
    <message>
        <source>&amp;No keys</source>
        <translation>清除快捷键(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Standard keys</source>
        <translation>恢复默认快捷键(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;All commands to standard</source>
        <translation>所有命令恢复默认(&amp;A)</translation>
    </message>
    <message>
        <source>Find a command, or keys</source>
        <translation>查找命令或快捷键</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>命令及其快捷键</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>新快捷键</translation>
    </message>
    <message>
        <source>New &amp;keys:</source>
        <translation>新快捷键(&amp;K)：</translation>
    </message>
    <message>
        <source>{0} (chosen)</source>
        <translation>{0}（自定义）</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Give all commands their standard keys?</source>
        <translation>要让所有命令恢复默认快捷键吗？</translation>
    </message>
    <message numerus="yes">
        <source>%Ln command(s) has (have) chosen keys; they are forgotten then.</source>
        <translation>
            <numerusform>%Ln 个命令有自定义快捷键，恢复后将不再保留。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Keep chosen keys</source>
        <translation>保留自定义快捷键(&amp;K)</translation>
    </message>
</context>
<context>
    <name>Showing</name>
    <message>
        <source>The front matter is kept but not understood: {0}</source>
        <translation>已保留 front matter，但无法识别：{0}</translation>
    </message>
</context>
<context>
    <name>SourcesPanel</name>
    <message>
        <source>Sources</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Add source</source>
        <translation>添加来源</translation>
    </message>
    <message>
        <source>Address of a new source</source>
        <translation>新来源的地址</translation>
    </message>
    <message>
        <source>Type or paste a web address, then Enter</source>
        <translation>输入或粘贴网址，然后按 Enter</translation>
    </message>
    <message>
        <source>Choose an event to see its sources.</source>
        <translation>选择一个事件，即可看到它的来源。</translation>
    </message>
    <message>
        <source>Source {0}: {1}, {2}</source>
        <translation>来源 {0}：{1}，{2}</translation>
    </message>
    <message>
        <source>This event has the address more than once</source>
        <translation>此事件中该地址出现了不止一次</translation>
    </message>
    <message numerus="yes">
        <source>Moved %Ln source(s)</source>
        <translation>
            <numerusform>已移动 %Ln 个来源</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed %Ln source(s)</source>
        <translation>
            <numerusform>已移除 %Ln 个来源</numerusform>
        </translation>
    </message>
    <message>
        <source>Removed what only tells where a visitor came from</source>
        <translation>已移除仅用于跟踪访客从何而来的部分</translation>
    </message>
    <message>
        <source>Made the page&apos;s title the summary</source>
        <translation>已将网页标题用作摘要</translation>
    </message>
    <message>
        <source>Renamed a source</source>
        <translation>已重命名来源</translation>
    </message>
    <message>
        <source>Changed a source&apos;s address</source>
        <translation>已更改来源的地址</translation>
    </message>
</context>
<context>
    <name>Spelling</name>
    <message>
        <source>No unknown word in this text</source>
        <translation>此文本中没有不认识的词</translation>
    </message>
    <message>
        <source>The dictionary “{0}” can&apos;t be read</source>
        <translation>无法读取词典“{0}”</translation>
    </message>
    <message>
        <source>“{0}” is a word of this archive now</source>
        <translation>“{0}”现已是此档案的词汇</translation>
    </message>
    <message>
        <source>Spelling needs the package {0}; install it with: pip install {0}</source>
        <translation>拼写检查需要 {0} 软件包；安装命令：pip install {0}</translation>
    </message>
    <message>
        <source>Spelling is off; choose its language in the settings</source>
        <translation>拼写检查已关闭；请在设置中选择语言</translation>
    </message>
    <message>
        <source>There is no dictionary for the language of this text; choose another in the settings</source>
        <translation>没有此文本所用语言的词典；请在设置中另选</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Saved {0}</source>
        <translation>已于 {0} 保存</translation>
    </message>
    <message>
        <source>Written {0}, not confirmed by the disk</source>
        <translation>已于 {0} 写入，磁盘尚未确认</translation>
    </message>
</context>
<context>
    <name>SuggestionsPanel</name>
    <message>
        <source>Suggested</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Suggested related events</source>
        <translation>建议的相关事件</translation>
    </message>
    <message>
        <source>The archive has no more to suggest</source>
        <translation>档案没有更多建议</translation>
    </message>
    <message>
        <source>Order of the suggestions</source>
        <translation>建议的排序方式</translation>
    </message>
    <message>
        <source>What says most first</source>
        <translation>最相关的在前</translation>
    </message>
    <message>
        <source>As the archive lists</source>
        <translation>按档案的排列方式</translation>
    </message>
    <message>
        <source>{0}, {1}, because of {2}</source>
        <translation>{0}，{1}，理由：{2}</translation>
    </message>
    <message>
        <source>same day</source>
        <translation>同一天</translation>
    </message>
    <message>
        <source>similar title</source>
        <translation>标题相似</translation>
    </message>
    <message numerus="yes">
        <source>Now: the first %Ln suggestion(s)</source>
        <translation>
            <numerusform>现在：前 %Ln 条建议</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>That was the tour. This copy of the sample archive is yours; the help (F1) has more.</source>
        <translation>导览到此结束。示例档案的这个副本归您使用；更多内容请见帮助 (F1)。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Step {0} of 5: {1}</source>
        <translation>第 {0} 步，共 5 步：{1}</translation>
    </message>
    <message>
        <source>Copy an address to try</source>
        <translation>复制示例地址</translation>
    </message>
    <message>
        <source>Skip this step</source>
        <translation>跳过此步骤</translation>
    </message>
    <message>
        <source>End the tour</source>
        <translation>结束导览</translation>
    </message>
    <message>
        <source>Open an event. Click one in the list on the left, or press {0} and type “moon”.</source>
        <translation>打开一个事件。单击左侧列表中的任一事件，或按 {0} 并输入“moon”。</translation>
    </message>
    <message>
        <source>Give it a source. Copy the address of any page and press {0}; or drag a link onto the list of sources.</source>
        <translation>为它添加来源。复制任意网页的地址并按 {0}；或将链接拖到来源列表中。</translation>
    </message>
    <message>
        <source>Relate it to another event. Press {0}; or choose one that the tab “Related” proposes, and press Enter.</source>
        <translation>将它与另一个事件关联。按 {0}；或在“相关事件”标签页中选择一个建议的事件，然后按 Enter。</translation>
    </message>
    <message>
        <source>Save it with {0}. The day&apos;s page is kept in step.</source>
        <translation>按 {0} 保存。当天的每日页面会同步更新。</translation>
    </message>
    <message>
        <source>Make a digest of the day with {0}; a file for others to read, outside the archive.</source>
        <translation>按 {0} 生成当天的文摘；这是位于档案之外、供他人阅读的文件。</translation>
    </message>
</context>
<context>
    <name>UnsavedDialog</name>
    <message>
        <source>Unsaved work</source>
        <translation>未保存的内容</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>When, and what became of its file since</source>
        <translation>时间，以及其文件此后的变化</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>恢复(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Copy the text</source>
        <translation>复制文本(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>舍弃(&amp;D)</translation>
    </message>
</context>
<context>
    <name>UnsavedWork</name>
    <message>
        <source>There is no unsaved work from before</source>
        <translation>没有遗留的未保存内容</translation>
    </message>
    <message>
        <source>This file can only be read; the unsaved text can be copied</source>
        <translation>此文件为只读；可以复制未保存的文本</translation>
    </message>
    <message>
        <source>The unsaved text is back in the editor; save it, or undo it</source>
        <translation>未保存的文本已恢复到编辑器中；请保存或撤销</translation>
    </message>
    <message>
        <source>The text is in the clipboard</source>
        <translation>文本已复制到剪贴板</translation>
    </message>
    <message>
        <source>Discard this text?</source>
        <translation>舍弃此文本吗？</translation>
    </message>
    <message>
        <source>It is not whole, so that it can&apos;t be kept in the history of a file.</source>
        <translation>文本不完整，因此无法保留在文件的历史记录中。</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>舍弃(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>Look at it…</source>
        <translation>查看…</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>稍后</translation>
    </message>
    <message>
        <source>Unsaved work from {0}: {1}</source>
        <translation>{0} 的未保存内容：{1}</translation>
    </message>
    <message numerus="yes">
        <source>Unsaved work of %Ln text(s), the last from {0}: {1}</source>
        <translation>
            <numerusform>有 %Ln 份文本未保存，最近一份于 {0}：{1}</numerusform>
        </translation>
    </message>
    <message>
        <source>{0}; a new event that was not made yet</source>
        <translation>{0}；尚未创建的新事件</translation>
    </message>
    <message>
        <source>“{0}”</source>
        <translation>“{0}”</translation>
    </message>
    <message>
        <source>{0}; not whole, so it can only be copied</source>
        <translation>{0}；不完整，只能复制</translation>
    </message>
    <message>
        <source>{0}; the file is as it was</source>
        <translation>{0}；文件未变</translation>
    </message>
    <message>
        <source>{0}; the file was changed since by another program</source>
        <translation>{0}；文件此后被其他程序更改</translation>
    </message>
    <message>
        <source>{0}; the file is gone</source>
        <translation>{0}；文件已不存在</translation>
    </message>
    <message>
        <source>{0}; the file can&apos;t be read</source>
        <translation>{0}；无法读取文件</translation>
    </message>
    <message>
        <source>A text that is not whole</source>
        <translation>不完整的文本</translation>
    </message>
</context>
<context>
    <name>WelcomePanel</name>
    <message>
        <source>Welcome</source>
        <translation>欢迎</translation>
    </message>
    <message>
        <source>Open an archive…</source>
        <translation>打开档案…</translation>
    </message>
    <message>
        <source>A folder with event files under news/year/month/day.</source>
        <translation>包含事件文件的文件夹，文件位于 news/年/月/日 之下。</translation>
    </message>
    <message>
        <source>Make a new archive…</source>
        <translation>新建档案…</translation>
    </message>
    <message>
        <source>Choose an empty folder; your events will live there as Markdown.</source>
        <translation>请选择一个空文件夹；您的事件将以 Markdown 格式存放于此。</translation>
    </message>
    <message>
        <source>Try the sample archive…</source>
        <translation>试用示例档案…</translation>
    </message>
    <message>
        <source>A copy, in a folder of your choice, that you can edit as you like.</source>
        <translation>存放在您所选文件夹中的副本，可随意编辑。</translation>
    </message>
    <message>
        <source>Take the tour…</source>
        <translation>功能导览…</translation>
    </message>
    <message>
        <source>Five short steps on such a copy: open, source, relate, save, export.</source>
        <translation>在示例档案的副本上分五个小步骤：打开、添加来源、关联、保存、导出。</translation>
    </message>
    <message>
        <source>Opened before</source>
        <translation>曾打开的档案</translation>
    </message>
    <message>
        <source>Curator</source>
        <translation>Curator</translation>
    </message>
    <message>
        <source>Curate a news archive offline. Your files stay plain Markdown, and no byte changes unasked.</source>
        <translation>离线整理新闻档案。您的文件始终是纯 Markdown，未经您要求，一个字节也不会更改。</translation>
    </message>
</context>
<context>
    <name>WordMenu</name>
    <message>
        <source>No suggestions</source>
        <translation>没有建议</translation>
    </message>
    <message>
        <source>&amp;Add to the words of this archive</source>
        <translation>添加到此档案的词汇(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Ignore for now</source>
        <translation>暂时忽略(&amp;I)</translation>
    </message>
</context>
<context>
    <name>_DayCalendar</name>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
</context>
</TS>
