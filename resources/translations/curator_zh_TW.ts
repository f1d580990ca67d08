<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Curator</source>
        <translation>關於 Curator</translation>
    </message>
    <message>
        <source>Curator {0}</source>
        <translation>Curator {0}</translation>
    </message>
    <message>
        <source>Curate a news archive offline. Nothing is fetched, nothing is sent.</source>
        <translation>離線整理新聞典藏庫。不擷取也不傳送任何內容。</translation>
    </message>
    <message>
        <source>Curator is free under the MIT licence. It is made of these parts, by their licences:</source>
        <translation>Curator 是以 MIT 授權釋出的自由軟體，由以下部分組成，各有其授權：</translation>
    </message>
    <message>
        <source>Parts and their licences</source>
        <translation>組成部分及其授權</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>複製詳細資訊</translation>
    </message>
    <message>
        <source>The versions of Curator, Python, Qt and the system, for a report</source>
        <translation>Curator、Python、Qt 與系統的版本，供回報使用</translation>
    </message>
</context>
<context>
    <name>Acts</name>
    <message>
        <source>Changed the title</source>
        <translation>已變更標題</translation>
    </message>
    <message>
        <source>Renamed the file</source>
        <translation>已重新命名檔案</translation>
    </message>
    <message numerus="yes">
        <source>Moved %Ln event(s)</source>
        <translation>
            <numerusform>已移動 %Ln 個事件</numerusform>
        </translation>
    </message>
    <message>
        <source>No event is chosen</source>
        <translation>未選取任何事件</translation>
    </message>
    <message numerus="yes">
        <source>Deleted %Ln event(s)</source>
        <translation>
            <numerusform>已刪除 %Ln 個事件</numerusform>
        </translation>
    </message>
    <message>
        <source>No deleted event is kept</source>
        <translation>沒有保留任何已刪除的事件</translation>
    </message>
    <message numerus="yes">
        <source>Restored %Ln event(s)</source>
        <translation>
            <numerusform>已還原 %Ln 個事件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changed %Ln event(s)</source>
        <translation>
            <numerusform>已變更 %Ln 個事件</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring day pages up to date</source>
        <translation>更新每日頁面</translation>
    </message>
    <message>
        <source>Change the pages</source>
        <translation>變更頁面</translation>
    </message>
    <message>
        <source>The day pages are in step with their events now</source>
        <translation>每日頁面已與事件同步</translation>
    </message>
    <message>
        <source>There is no change of several files to take back</source>
        <translation>沒有可撤回的多檔案變更</translation>
    </message>
    <message>
        <source>Take back the change of {0}: {1}</source>
        <translation>撤回 {0} 的變更：{1}</translation>
    </message>
    <message>
        <source>Took back the change of {0}: {1}</source>
        <translation>已撤回 {0} 的變更：{1}</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>Let the other events point back</source>
        <translation>讓其他事件指回</translation>
    </message>
    <message>
        <source>Relate on both sides</source>
        <translation>雙向關聯</translation>
    </message>
    <message numerus="yes">
        <source>Related %Ln event(s) on both sides</source>
        <translation>
            <numerusform>已雙向關聯 %Ln 個事件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Applying</name>
    <message>
        <source>The text has changed meanwhile; please try again</source>
        <translation>文字在此期間已變更，請再試一次</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>復原</translation>
    </message>
    <message>
        <source>There is no change of the text to undo</source>
        <translation>文字沒有可復原的變更</translation>
    </message>
    <message>
        <source>Show the other</source>
        <translation>顯示另一個</translation>
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
        <translation>這些錯誤記錄在這台電腦上，不會傳送任何資料；如要提供給他人，請自行複製。</translation>
    </message>
    <message>
        <source>No fault was written down</source>
        <translation>沒有錯誤紀錄</translation>
    </message>
</context>
<context>
    <name>BacklinksPanel</name>
    <message>
        <source>Choose an event to see which others point to it.</source>
        <translation>選擇一個事件，即可看到哪些事件指向它。</translation>
    </message>
    <message>
        <source>Event that points here</source>
        <translation>指向此處的事件</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>脈絡</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Events that point here</source>
        <translation>指向此處的事件</translation>
    </message>
    <message>
        <source>No event points here</source>
        <translation>沒有事件指向此處</translation>
    </message>
    <message>
        <source>Show {0} more</source>
        <translation>再顯示 {0} 項</translation>
    </message>
    <message>
        <source>the open event does not point back</source>
        <translation>目前的事件未指回</translation>
    </message>
</context>
<context>
    <name>BatchDialog</name>
    <message>
        <source>Change many events</source>
        <translation>批次變更事件</translation>
    </message>
    <message>
        <source>Change them</source>
        <translation>變更</translation>
    </message>
    <message>
        <source>Regular e&amp;xpression</source>
        <translation>正規表示式(&amp;X)</translation>
    </message>
    <message>
        <source>Upper and lower &amp;case differ</source>
        <translation>區分大小寫(&amp;C)</translation>
    </message>
    <message>
        <source>Wh&amp;ole words</source>
        <translation>全字相符(&amp;O)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln chosen event(s)</source>
        <translation>
            <numerusform>所選的 %Ln 個事件</numerusform>
        </translation>
    </message>
    <message>
        <source>All that the search found</source>
        <translation>搜尋到的所有事件</translation>
    </message>
    <message>
        <source>All events of the archive</source>
        <translation>典藏庫中的所有事件</translation>
    </message>
    <message>
        <source>Find and replace</source>
        <translation>尋找與取代</translation>
    </message>
    <message>
        <source>Add a context</source>
        <translation>加入脈絡</translation>
    </message>
    <message>
        <source>Remove a context</source>
        <translation>移除脈絡</translation>
    </message>
    <message>
        <source>Rename a context</source>
        <translation>重新命名脈絡</translation>
    </message>
    <message>
        <source>Relabel the sources of a site</source>
        <translation>變更某網站來源的標籤</translation>
    </message>
    <message>
        <source>Move to another day</source>
        <translation>移到另一天</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>標題</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>Labels of sources</source>
        <translation>來源標籤</translation>
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
        <translation>動作(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>尋找(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Replace by</source>
        <translation>取代為(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;In</source>
        <translation>範圍(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>日期(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Context</source>
        <translation>脈絡(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;New name</source>
        <translation>新名稱(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Site</source>
        <translation>網站(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Label</source>
        <translation>標籤(&amp;L)</translation>
    </message>
</context>
<context>
    <name>BrowsePanel</name>
    <message>
        <source>Find contexts and sites</source>
        <translation>尋找脈絡與網站</translation>
    </message>
    <message>
        <source>Browse</source>
        <translation>瀏覽</translation>
    </message>
    <message>
        <source>Nothing is called so</source>
        <translation>沒有這樣的名稱</translation>
    </message>
    <message>
        <source>Click: search for this alone</source>
        <translation>按一下：只搜尋此項</translation>
    </message>
    <message>
        <source>Ctrl+click: narrow the search to this</source>
        <translation>Ctrl+按一下：將搜尋縮小到此項</translation>
    </message>
    <message>
        <source>Alt+click: leave this out of the search</source>
        <translation>Alt+按一下：從搜尋中排除此項</translation>
    </message>
    <message>
        <source>Del: remove this saved search</source>
        <translation>Del：移除這個已儲存的搜尋</translation>
    </message>
    <message numerus="yes">
        <source>{0}, %Ln event(s)</source>
        <translation>
            <numerusform>{0}，%Ln 個事件</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} more – type to find them</source>
        <translation>還有 {0} 項 – 輸入文字即可尋找</translation>
    </message>
    <message>
        <source>Search for this</source>
        <translation>搜尋此項</translation>
    </message>
    <message>
        <source>Narrow the search to this</source>
        <translation>將搜尋縮小到此項</translation>
    </message>
    <message>
        <source>Leave this out of the search</source>
        <translation>從搜尋中排除此項</translation>
    </message>
    <message>
        <source>Remove the saved search</source>
        <translation>移除已儲存的搜尋</translation>
    </message>
</context>
<context>
    <name>CalendarPanel</name>
    <message>
        <source>Previous day with events</source>
        <translation>前一個有事件的日期</translation>
    </message>
    <message>
        <source>Next day with events</source>
        <translation>後一個有事件的日期</translation>
    </message>
    <message>
        <source>Every {0}</source>
        <translation>歷年{0}</translation>
    </message>
    <message>
        <source>Events of this day in all years</source>
        <translation>歷年同日的事件</translation>
    </message>
</context>
<context>
    <name>ChoicesPage</name>
    <message>
        <source>&amp;Editor</source>
        <translation>編輯器(&amp;E)</translation>
    </message>
    <message>
        <source>How large the text that you write is.</source>
        <translation>您撰寫的文字大小。</translation>
    </message>
    <message>
        <source>&amp;Preview</source>
        <translation>預覽(&amp;P)</translation>
    </message>
    <message>
        <source>How large the text is that the reader will see.</source>
        <translation>讀者所見文字的大小。</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>淺色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>色彩(&amp;C)</translation>
    </message>
    <message>
        <source>Light or dark; as the desktop, it follows when that changes.</source>
        <translation>淺色或深色；選擇「與桌面相同」時，會隨桌面設定變更。</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>語言(&amp;L)</translation>
    </message>
    <message>
        <source>What the window speaks, from the next start on.</source>
        <translation>介面使用的語言，於下次啟動時生效。</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>與桌面相同</translation>
    </message>
    <message>
        <source>The font in which you write; letters that it has not are taken from the desktop&apos;s.</source>
        <translation>您撰寫時使用的字型；其中沒有的字取自桌面字型。</translation>
    </message>
    <message>
        <source>&amp;Font</source>
        <translation>字型(&amp;F)</translation>
    </message>
    <message>
        <source>As the archive</source>
        <translation>與典藏庫相同</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>The language whose words are known; others are underlined while you write.</source>
        <translation>以哪種語言的字典檢查；書寫時會在不認得的字詞下畫線。</translation>
    </message>
    <message>
        <source>Needs the package {0}; install it with: pip install {0}</source>
        <translation>需要套件 {0}；請以此指令安裝：pip install {0}</translation>
    </message>
    <message>
        <source>&amp;Spelling</source>
        <translation>拼字(&amp;S)</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Open the last &amp;archive again</source>
        <translation>重新開啟上次的典藏庫(&amp;A)</translation>
    </message>
    <message>
        <source>At the next start, with the event, the cursor and the search where they were.</source>
        <translation>於下次啟動時開啟，並回到原本的事件、游標位置與搜尋。</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>啟動</translation>
    </message>
    <message>
        <source>Keep &amp;day pages in step when saving</source>
        <translation>儲存時同步每日頁面(&amp;D)</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>典藏庫</translation>
    </message>
    <message>
        <source>For the open archive alone; each archive has its own choice.</source>
        <translation>僅適用於目前的典藏庫；每個典藏庫各有自己的設定。</translation>
    </message>
    <message>
        <source>The web address that digests put before links into the archive, where you choose that.</source>
        <translation>選擇加上網址時，彙編會在典藏庫連結前加上此網址。</translation>
    </message>
    <message>
        <source>&amp;Base address</source>
        <translation>基底網址(&amp;B)</translation>
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
        <translation>新增事件(&amp;N)…</translation>
    </message>
    <message>
        <source>Makes a new event on a day that you choose.</source>
        <translation>在您選擇的日期建立新事件。</translation>
    </message>
    <message>
        <source>Add a &amp;source</source>
        <translation>加入來源(&amp;S)</translation>
    </message>
    <message>
        <source>Puts the cursor where the address of a new source is typed.</source>
        <translation>將游標移到輸入新來源網址的欄位。</translation>
    </message>
    <message>
        <source>&amp;Paste links as sources</source>
        <translation>將連結貼上為來源(&amp;P)</translation>
    </message>
    <message>
        <source>Adds the links of the clipboard to the open event&apos;s sources.</source>
        <translation>將剪貼簿中的連結加入目前事件的來源。</translation>
    </message>
    <message>
        <source>&amp;Open in the browser…</source>
        <translation>在瀏覽器中開啟(&amp;O)…</translation>
    </message>
    <message>
        <source>Shows the address of the chosen source, and gives it to your browser.</source>
        <translation>顯示所選來源的網址，並交給瀏覽器開啟。</translation>
    </message>
    <message>
        <source>Change &amp;label or address</source>
        <translation>變更標籤或網址(&amp;L)</translation>
    </message>
    <message>
        <source>Lets you type over the label or the address of the chosen source.</source>
        <translation>可改寫所選來源的標籤或網址。</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>上移(&amp;U)</translation>
    </message>
    <message>
        <source>Moves the chosen sources before the one above them.</source>
        <translation>將所選來源移到上一個來源之前。</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>下移(&amp;D)</translation>
    </message>
    <message>
        <source>Moves the chosen sources behind the one below them.</source>
        <translation>將所選來源移到下一個來源之後。</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>Takes the chosen sources away from the open event.</source>
        <translation>從目前的事件移除所選來源。</translation>
    </message>
    <message>
        <source>Take the &amp;first label</source>
        <translation>採用第一個標籤(&amp;F)</translation>
    </message>
    <message>
        <source>Gives the chosen source the first of the labels that are offered beside it.</source>
        <translation>將所提供標籤中的第一個用作所選來源的標籤。</translation>
    </message>
    <message>
        <source>Take the s&amp;econd label</source>
        <translation>採用第二個標籤(&amp;E)</translation>
    </message>
    <message>
        <source>Gives the chosen source the second of the labels that are offered beside it.</source>
        <translation>將所提供標籤中的第二個用作所選來源的標籤。</translation>
    </message>
    <message>
        <source>Take the &amp;third label</source>
        <translation>採用第三個標籤(&amp;T)</translation>
    </message>
    <message>
        <source>Gives the chosen source the third of the labels that are offered beside it.</source>
        <translation>將所提供標籤中的第三個用作所選來源的標籤。</translation>
    </message>
    <message>
        <source>Remove trac&amp;king</source>
        <translation>移除追蹤參數(&amp;K)</translation>
    </message>
    <message>
        <source>Takes out of the address of the chosen source what only tells where a visitor came from.</source>
        <translation>從所選來源的網址移除僅用來得知訪客來自何處的部分。</translation>
    </message>
    <message>
        <source>Title to su&amp;mmary</source>
        <translation>標題設為摘要(&amp;M)</translation>
    </message>
    <message>
        <source>Makes the title of the page of the chosen source the summary of the open event.</source>
        <translation>將所選來源的網頁標題設為目前事件的摘要。</translation>
    </message>
    <message>
        <source>S&amp;how the other</source>
        <translation>顯示另一個(&amp;H)</translation>
    </message>
    <message>
        <source>Opens another event that has the address of the chosen source.</source>
        <translation>開啟另一個有所選來源網址的事件。</translation>
    </message>
    <message>
        <source>Add a &amp;related event…</source>
        <translation>加入相關事件(&amp;R)…</translation>
    </message>
    <message>
        <source>Chooses an event that belongs to the open one.</source>
        <translation>選擇與目前事件相關的事件。</translation>
    </message>
    <message>
        <source>Add related event…</source>
        <translation>加入相關事件…</translation>
    </message>
    <message>
        <source>Relate to the &amp;open event</source>
        <translation>與開啟的事件建立關聯(&amp;O)</translation>
    </message>
    <message>
        <source>Relates the events that are chosen in the list to the open one.</source>
        <translation>將清單中選取的事件與開啟的事件建立關聯。</translation>
    </message>
    <message>
        <source>Op&amp;en</source>
        <translation>開啟(&amp;E)</translation>
    </message>
    <message>
        <source>Opens the related event that is chosen.</source>
        <translation>開啟所選的相關事件。</translation>
    </message>
    <message>
        <source>Change &amp;title or context</source>
        <translation>變更標題或脈絡(&amp;T)</translation>
    </message>
    <message>
        <source>Lets you type over the title or the context of the chosen related event.</source>
        <translation>可改寫所選相關事件的標題或脈絡。</translation>
    </message>
    <message>
        <source>Change the &amp;context</source>
        <translation>變更脈絡(&amp;C)</translation>
    </message>
    <message>
        <source>Lets you type over the context of the chosen related event.</source>
        <translation>可改寫所選相關事件的脈絡。</translation>
    </message>
    <message>
        <source>Moves the chosen related events before the one above them.</source>
        <translation>將所選的相關事件移到上一個之前。</translation>
    </message>
    <message>
        <source>Moves the chosen related events behind the one below them.</source>
        <translation>將所選的相關事件移到下一個之後。</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>移除(&amp;M)</translation>
    </message>
    <message>
        <source>Takes the chosen related events away from the open one.</source>
        <translation>從目前的事件移除所選的相關事件。</translation>
    </message>
    <message>
        <source>Relate chosen &amp;suggestions</source>
        <translation>與所選建議建立關聯(&amp;S)</translation>
    </message>
    <message>
        <source>Relates the suggestions that are chosen to the open event, as Enter does.</source>
        <translation>將所選建議與目前的事件建立關聯，與按 Enter 相同。</translation>
    </message>
    <message>
        <source>Relate</source>
        <translation>建立關聯</translation>
    </message>
    <message>
        <source>Relate on &amp;both sides…</source>
        <translation>雙向關聯(&amp;B)…</translation>
    </message>
    <message>
        <source>Relates the suggestions that are chosen, and lets them point back here.</source>
        <translation>與所選建議建立關聯，並讓它們指回此處。</translation>
    </message>
    <message>
        <source>On both sides…</source>
        <translation>雙向關聯…</translation>
    </message>
    <message>
        <source>&amp;Fill up with suggestions</source>
        <translation>用建議補滿(&amp;F)</translation>
    </message>
    <message>
        <source>Relates the first suggestions, up to as many events as is usual.</source>
        <translation>與最前面的建議建立關聯，補足到慣常的事件數量。</translation>
    </message>
    <message>
        <source>Fill up</source>
        <translation>補滿</translation>
    </message>
    <message>
        <source>Open the su&amp;ggestion</source>
        <translation>開啟建議(&amp;G)</translation>
    </message>
    <message>
        <source>Opens the suggestion that is chosen, as Ctrl+Enter does there.</source>
        <translation>開啟所選的建議，與在其中按 Ctrl+Enter 相同。</translation>
    </message>
    <message>
        <source>&amp;Point back</source>
        <translation>指回(&amp;P)</translation>
    </message>
    <message>
        <source>Relates the chosen events that point here to the open one, with the same contexts.</source>
        <translation>以相同的脈絡，將連結至此的所選事件與目前的事件建立關聯。</translation>
    </message>
    <message>
        <source>Open the event that points &amp;here</source>
        <translation>開啟指向此處的事件(&amp;H)</translation>
    </message>
    <message>
        <source>Opens the event that is chosen among those that point here, as Enter does there.</source>
        <translation>開啟指向此處的事件中所選的那個，與在其中按 Enter 相同。</translation>
    </message>
    <message>
        <source>&amp;Add a context</source>
        <translation>加入脈絡(&amp;A)</translation>
    </message>
    <message>
        <source>Puts the cursor where a new context of the open event is typed.</source>
        <translation>將游標移到輸入目前事件新脈絡的欄位。</translation>
    </message>
    <message>
        <source>G&amp;ive or take the context</source>
        <translation>給予或移除脈絡(&amp;I)</translation>
    </message>
    <message>
        <source>Gives the open event the context that is chosen, or takes it away, as Space does.</source>
        <translation>將所選的脈絡給予目前的事件，或從中移除，與按空白鍵相同。</translation>
    </message>
    <message>
        <source>Change the &amp;title…</source>
        <translation>變更標題(&amp;T)…</translation>
    </message>
    <message>
        <source>Gives the open event another title, with all links to it.</source>
        <translation>變更目前事件的標題，並更新所有指向它的連結。</translation>
    </message>
    <message>
        <source>&amp;Move to another day…</source>
        <translation>移到另一天(&amp;M)…</translation>
    </message>
    <message>
        <source>Moves the chosen events to another day, with all links to them.</source>
        <translation>將所選事件移到另一天，並更新所有指向它們的連結。</translation>
    </message>
    <message>
        <source>Rename the &amp;file…</source>
        <translation>重新命名檔案(&amp;F)…</translation>
    </message>
    <message>
        <source>Gives the open event&apos;s file another name, with all links to it.</source>
        <translation>變更目前事件的檔案名稱，並更新所有指向它的連結。</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>刪除(&amp;D)…</translation>
    </message>
    <message>
        <source>Deletes the chosen events; they can be brought back.</source>
        <translation>刪除所選事件；之後可以還原。</translation>
    </message>
    <message>
        <source>Move &amp;up in its day</source>
        <translation>在當日中上移(&amp;U)</translation>
    </message>
    <message>
        <source>Moves the events that are chosen in the list before the one above them.</source>
        <translation>將清單中所選的事件移到上一個之前。</translation>
    </message>
    <message>
        <source>Move d&amp;own in its day</source>
        <translation>在當日中下移(&amp;O)</translation>
    </message>
    <message>
        <source>Moves the events that are chosen in the list behind the one below them.</source>
        <translation>將清單中所選的事件移到下一個之後。</translation>
    </message>
    <message>
        <source>Set the co&amp;ver image</source>
        <translation>設定封面圖片(&amp;V)</translation>
    </message>
    <message>
        <source>Puts the cursor where the address of the cover image is typed.</source>
        <translation>將游標移到輸入封面圖片網址的欄位。</translation>
    </message>
    <message>
        <source>Choose a p&amp;icture for the cover…</source>
        <translation>選擇封面圖片檔案(&amp;I)…</translation>
    </message>
    <message>
        <source>Makes a picture file the cover image of the open event.</source>
        <translation>將圖片檔案設為目前事件的封面圖片。</translation>
    </message>
    <message>
        <source>Picture file…</source>
        <translation>圖片檔案…</translation>
    </message>
    <message>
        <source>Open the cover in the &amp;browser…</source>
        <translation>在瀏覽器中開啟封面(&amp;B)…</translation>
    </message>
    <message>
        <source>Shows the address of the cover image, and gives it to your browser.</source>
        <translation>顯示封面圖片的網址，並交給瀏覽器開啟。</translation>
    </message>
    <message>
        <source>Open in browser…</source>
        <translation>在瀏覽器中開啟…</translation>
    </message>
    <message>
        <source>R&amp;emove the cover image</source>
        <translation>移除封面圖片(&amp;E)</translation>
    </message>
    <message>
        <source>Takes the cover image away from the open event.</source>
        <translation>從目前的事件移除封面圖片。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Open the p&amp;age of the day</source>
        <translation>開啟當日頁面(&amp;A)</translation>
    </message>
    <message>
        <source>Opens the page of the day that the chosen event is of.</source>
        <translation>開啟選取事件所在日期的頁面。</translation>
    </message>
    <message>
        <source>Copy as a &amp;link</source>
        <translation>複製為連結(&amp;L)</translation>
    </message>
    <message>
        <source>Puts links to the chosen events on the clipboard, as Markdown.</source>
        <translation>把指向選取事件的連結以 Markdown 格式放到剪貼簿上。</translation>
    </message>
    <message>
        <source>&amp;Copy the path of the file</source>
        <translation>複製檔案路徑(&amp;C)</translation>
    </message>
    <message>
        <source>Puts the places of the chosen events&apos; files on the clipboard.</source>
        <translation>把選取事件的檔案路徑放到剪貼簿上。</translation>
    </message>
    <message>
        <source>&amp;Read the folder again</source>
        <translation>重新讀取資料夾(&amp;R)</translation>
    </message>
    <message>
        <source>Looks for what other programs changed in the archive.</source>
        <translation>檢查其他程式在典藏庫中做了哪些變更。</translation>
    </message>
    <message>
        <source>Change &amp;many events…</source>
        <translation>批次變更事件(&amp;M)…</translation>
    </message>
    <message>
        <source>Changes contexts, labels or any text in many events at once.</source>
        <translation>一次變更多個事件的脈絡、標籤或任何文字。</translation>
    </message>
    <message>
        <source>&amp;Deleted events…</source>
        <translation>已刪除的事件(&amp;D)…</translation>
    </message>
    <message>
        <source>Lists the events that were deleted, and brings back those that you choose.</source>
        <translation>列出已刪除的事件，並還原您選擇的項目。</translation>
    </message>
    <message>
        <source>&amp;Unsaved work…</source>
        <translation>未儲存的內容(&amp;U)…</translation>
    </message>
    <message>
        <source>Lists texts that were typed and not saved.</source>
        <translation>列出輸入後未儲存的文字。</translation>
    </message>
    <message>
        <source>&amp;Take back the last change of files…</source>
        <translation>撤回上次的檔案變更(&amp;T)…</translation>
    </message>
    <message>
        <source>Undoes the last act that changed several files, after showing what that takes.</source>
        <translation>先顯示影響範圍，再撤回上次變更多個檔案的操作。</translation>
    </message>
    <message>
        <source>&amp;Bring day pages up to date…</source>
        <translation>更新每日頁面(&amp;B)…</translation>
    </message>
    <message>
        <source>Shows which day pages are not in step with their events, and mends them.</source>
        <translation>顯示哪些每日頁面與事件不同步，並加以修正。</translation>
    </message>
    <message>
        <source>Keep day pages in &amp;step when saving</source>
        <translation>儲存時同步每日頁面(&amp;S)</translation>
    </message>
    <message>
        <source>Whether each save of this archive brings the day&apos;s page up to date too.</source>
        <translation>每次在此典藏庫中儲存時，是否一併更新當日頁面。</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>說明(&amp;H)</translation>
    </message>
    <message>
        <source>Opens the help.</source>
        <translation>開啟說明。</translation>
    </message>
    <message>
        <source>What &amp;is this?</source>
        <translation>這是什麼？(&amp;I)</translation>
    </message>
    <message>
        <source>Says what the part of the window is that the keyboard is in.</source>
        <translation>說明鍵盤所在的視窗部分。</translation>
    </message>
    <message>
        <source>&amp;Commands and keys</source>
        <translation>指令與快速鍵(&amp;C)</translation>
    </message>
    <message>
        <source>Lists all commands with their keys.</source>
        <translation>列出所有指令及其快速鍵。</translation>
    </message>
    <message>
        <source>&amp;What&apos;s new</source>
        <translation>新功能(&amp;W)</translation>
    </message>
    <message>
        <source>Lists what each version brought.</source>
        <translation>列出各版本的新內容。</translation>
    </message>
    <message>
        <source>&amp;Take the tour…</source>
        <translation>開始導覽(&amp;T)…</translation>
    </message>
    <message>
        <source>Leads through five steps on a copy of the sample archive.</source>
        <translation>以範例典藏庫的副本，帶您走過五個步驟。</translation>
    </message>
    <message>
        <source>&amp;Reports of faults</source>
        <translation>錯誤報告(&amp;R)</translation>
    </message>
    <message>
        <source>Shows which faults of Curator were written down on this machine.</source>
        <translation>顯示這台電腦上記錄了哪些 Curator 的錯誤。</translation>
    </message>
    <message>
        <source>&amp;About Curator</source>
        <translation>關於 Curator(&amp;A)</translation>
    </message>
    <message>
        <source>Says which Curator this is, and what it is made of.</source>
        <translation>說明這是哪個版本的 Curator 及其組成部分。</translation>
    </message>
    <message>
        <source>&amp;Open archive…</source>
        <translation>開啟典藏庫(&amp;O)…</translation>
    </message>
    <message>
        <source>Opens a folder with an archive.</source>
        <translation>開啟含有典藏庫的資料夾。</translation>
    </message>
    <message>
        <source>Make a new &amp;archive…</source>
        <translation>建立新典藏庫(&amp;A)…</translation>
    </message>
    <message>
        <source>Makes an archive in a folder that you choose.</source>
        <translation>在您選擇的資料夾中建立典藏庫。</translation>
    </message>
    <message>
        <source>&amp;Try the sample archive…</source>
        <translation>試用範例典藏庫(&amp;T)…</translation>
    </message>
    <message>
        <source>Copies the sample archive into a folder of yours and opens the copy.</source>
        <translation>將範例典藏庫複製到您的資料夾，並開啟該副本。</translation>
    </message>
    <message>
        <source>Open a &amp;file of the archive…</source>
        <translation>開啟典藏庫中的檔案(&amp;F)…</translation>
    </message>
    <message>
        <source>Opens any Markdown file of the archive, day pages among them.</source>
        <translation>開啟典藏庫中的任何 Markdown 檔案，包括每日頁面。</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>儲存(&amp;S)</translation>
    </message>
    <message>
        <source>Writes the open file, and keeps its day&apos;s page in step.</source>
        <translation>寫入目前的檔案，並同步當日頁面。</translation>
    </message>
    <message>
        <source>&amp;Export a digest…</source>
        <translation>匯出彙編(&amp;E)…</translation>
    </message>
    <message>
        <source>Makes a file of a day, of several days or of what a search found.</source>
        <translation>將某一天、多天或搜尋結果製作成檔案。</translation>
    </message>
    <message>
        <source>&amp;Print a digest…</source>
        <translation>列印彙編(&amp;P)…</translation>
    </message>
    <message>
        <source>Prints a digest, after showing its pages.</source>
        <translation>先顯示頁面，再列印彙編。</translation>
    </message>
    <message>
        <source>&amp;Close archive</source>
        <translation>關閉典藏庫(&amp;C)</translation>
    </message>
    <message>
        <source>Goes back to the first page.</source>
        <translation>返回起始頁。</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>結束(&amp;Q)</translation>
    </message>
    <message>
        <source>Ends Curator; it asks first about text that is not saved.</source>
        <translation>結束 Curator；若有未儲存的文字會先詢問。</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>復原(&amp;U)</translation>
    </message>
    <message>
        <source>Takes back the last change of the open text, or what was done to files just now.</source>
        <translation>復原目前文字的上一次變更，或剛才對檔案所做的操作。</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>Makes the change again that was taken back.</source>
        <translation>重做剛才復原的變更。</translation>
    </message>
    <message>
        <source>&amp;Bring an earlier text back</source>
        <translation>還原先前的文字(&amp;B)</translation>
    </message>
    <message>
        <source>Puts the text that is chosen in the history into the editor, and saves nothing.</source>
        <translation>將歷史紀錄中所選的文字放入編輯器，不做任何儲存。</translation>
    </message>
    <message>
        <source>Bring this text back</source>
        <translation>還原此版本</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>剪下(&amp;T)</translation>
    </message>
    <message>
        <source>Takes what is selected out of the text, and puts it on the clipboard.</source>
        <translation>把選取的內容從文字中取出，放到剪貼簿上。</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>複製(&amp;C)</translation>
    </message>
    <message>
        <source>Puts what is selected in the text or list on the clipboard.</source>
        <translation>把文字或清單中選取的內容放到剪貼簿上。</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>貼上(&amp;P)</translation>
    </message>
    <message>
        <source>Puts what is on the clipboard into the text or list.</source>
        <translation>把剪貼簿上的內容放入文字或清單。</translation>
    </message>
    <message>
        <source>Paste as plain te&amp;xt</source>
        <translation>以純文字貼上(&amp;X)</translation>
    </message>
    <message>
        <source>Keep t&amp;his search</source>
        <translation>儲存此搜尋(&amp;H)</translation>
    </message>
    <message>
        <source>Whether the search in the field stands under Browse, to be chosen again.</source>
        <translation>搜尋欄位中的搜尋是否列在「瀏覽」下，以便再次選擇。</translation>
    </message>
    <message>
        <source>Find a co&amp;mmand…</source>
        <translation>尋找指令(&amp;M)…</translation>
    </message>
    <message>
        <source>Settin&amp;gs…</source>
        <translation>設定(&amp;G)…</translation>
    </message>
    <message>
        <source>Pastes the letters alone, without making Markdown of them.</source>
        <translation>只貼上文字，不轉換為 Markdown。</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>全選(&amp;A)</translation>
    </message>
    <message>
        <source>Selects all of the text, or all rows of the list.</source>
        <translation>選取全部文字，或清單中的所有列。</translation>
    </message>
    <message>
        <source>&amp;Search events</source>
        <translation>搜尋事件(&amp;S)</translation>
    </message>
    <message>
        <source>Puts the cursor into the field that searches all events.</source>
        <translation>將游標移到搜尋所有事件的欄位。</translation>
    </message>
    <message>
        <source>&amp;Open an event by its title…</source>
        <translation>依標題開啟事件(&amp;O)…</translation>
    </message>
    <message>
        <source>Opens an event by some letters of its title.</source>
        <translation>輸入標題中的幾個字即可開啟事件。</translation>
    </message>
    <message>
        <source>&amp;Find and replace in the text</source>
        <translation>在文字中尋找與取代(&amp;F)</translation>
    </message>
    <message>
        <source>Looks for words in the open text, and puts others in their place.</source>
        <translation>在目前的文字中尋找字詞，並以其他字詞取代。</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>找下一個(&amp;N)</translation>
    </message>
    <message>
        <source>Goes to the next hit in the open text.</source>
        <translation>前往目前文字中的下一個符合項目。</translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation>找上一個(&amp;V)</translation>
    </message>
    <message>
        <source>Goes to the hit before in the open text.</source>
        <translation>前往目前文字中的上一個符合項目。</translation>
    </message>
    <message>
        <source>Next un&amp;known word</source>
        <translation>下一個不認得的字詞(&amp;K)</translation>
    </message>
    <message>
        <source>Goes to the next word in the open text that no dictionary knows.</source>
        <translation>移到目前文字中下一個字典裡沒有的字詞。</translation>
    </message>
    <message>
        <source>Finds any command by some letters of its name, and does it.</source>
        <translation>輸入名稱中的幾個字即可尋找並執行任何指令。</translation>
    </message>
    <message>
        <source>Opens what you can choose about Curator, the keys of commands among it.</source>
        <translation>開啟 Curator 的各項設定，包括指令的快速鍵。</translation>
    </message>
    <message>
        <source>&amp;Write</source>
        <translation>撰寫(&amp;W)</translation>
    </message>
    <message>
        <source>Shows the text alone.</source>
        <translation>只顯示文字。</translation>
    </message>
    <message>
        <source>Bes&amp;ide</source>
        <translation>並排(&amp;I)</translation>
    </message>
    <message>
        <source>Shows the text, and what its reader will see beside it.</source>
        <translation>顯示文字，旁邊是讀者將看到的樣子。</translation>
    </message>
    <message>
        <source>&amp;Below</source>
        <translation>上下(&amp;B)</translation>
    </message>
    <message>
        <source>Shows what the reader will see below the text.</source>
        <translation>在文字下方顯示讀者將看到的樣子。</translation>
    </message>
    <message>
        <source>&amp;Read</source>
        <translation>閱讀(&amp;R)</translation>
    </message>
    <message>
        <source>Shows only what the reader will see.</source>
        <translation>只顯示讀者將看到的樣子。</translation>
    </message>
    <message>
        <source>Foc&amp;us on the text</source>
        <translation>專注於文字(&amp;U)</translation>
    </message>
    <message>
        <source>Leaves nothing in sight but the text, until you press it again or Esc.</source>
        <translation>隱藏文字以外的一切，直到您再次按下此鍵或 Esc。</translation>
    </message>
    <message>
        <source>Full screen &amp;mode</source>
        <translation>全螢幕模式(&amp;M)</translation>
    </message>
    <message>
        <source>Shows the window on the whole screen, until you press it again or Esc.</source>
        <translation>讓視窗佔滿整個螢幕，直到再按一次或按 Esc。</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>放大文字(&amp;L)</translation>
    </message>
    <message>
        <source>Shows the text and what its reader will see larger; Ctrl and the wheel do so for one.</source>
        <translation>放大顯示文字與讀者所見；按住 Ctrl 滾動滾輪則只放大其一。</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>縮小文字(&amp;S)</translation>
    </message>
    <message>
        <source>Shows the text and what its reader will see smaller.</source>
        <translation>縮小顯示文字與讀者所見。</translation>
    </message>
    <message>
        <source>Text in its usual si&amp;ze</source>
        <translation>回復一般大小(&amp;Z)</translation>
    </message>
    <message>
        <source>Shows the text and what its reader will see in the size of the desktop&apos;s letters.</source>
        <translation>以桌面文字的大小顯示文字與讀者所見。</translation>
    </message>
    <message>
        <source>Colours as on the des&amp;ktop</source>
        <translation>色彩與桌面相同(&amp;K)</translation>
    </message>
    <message>
        <source>Shows the window light or dark as the desktop is, and follows when that changes.</source>
        <translation>視窗的深淺與桌面相同，並隨桌面設定變更。</translation>
    </message>
    <message>
        <source>Li&amp;ght colours</source>
        <translation>淺色(&amp;G)</translation>
    </message>
    <message>
        <source>Shows the window in light colours, whatever the desktop has.</source>
        <translation>無論桌面如何，都以淺色顯示視窗。</translation>
    </message>
    <message>
        <source>&amp;Dark colours</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>Shows the window in dark colours, whatever the desktop has.</source>
        <translation>無論桌面如何，都以深色顯示視窗。</translation>
    </message>
    <message>
        <source>B&amp;ack</source>
        <translation>返回(&amp;A)</translation>
    </message>
    <message>
        <source>Opens the file that was open before.</source>
        <translation>開啟先前所開啟的檔案。</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>前進(&amp;F)</translation>
    </message>
    <message>
        <source>Opens the file from which you went back.</source>
        <translation>開啟返回之前的檔案。</translation>
    </message>
    <message>
        <source>&amp;Previous day with events</source>
        <translation>前一個有事件的日期(&amp;P)</translation>
    </message>
    <message>
        <source>Goes to the last day before this one that has events.</source>
        <translation>前往此日之前最近一個有事件的日期。</translation>
    </message>
    <message>
        <source>&amp;Next day with events</source>
        <translation>後一個有事件的日期(&amp;N)</translation>
    </message>
    <message>
        <source>Goes to the first day after this one that has events.</source>
        <translation>前往此日之後第一個有事件的日期。</translation>
    </message>
    <message>
        <source>&amp;On this day in all years</source>
        <translation>歷年同日(&amp;O)</translation>
    </message>
    <message>
        <source>Finds the events of this day and month in all years.</source>
        <translation>尋找歷年同月同日的事件。</translation>
    </message>
    <message>
        <source>Go to the next par&amp;t</source>
        <translation>移到下一部分(&amp;T)</translation>
    </message>
    <message>
        <source>Leads the keyboard to the next part of the window.</source>
        <translation>把鍵盤移到視窗的下一部分。</translation>
    </message>
    <message>
        <source>Go to the part b&amp;efore</source>
        <translation>移到上一部分(&amp;E)</translation>
    </message>
    <message>
        <source>Leads the keyboard to the part of the window before this one.</source>
        <translation>把鍵盤移到視窗的上一部分。</translation>
    </message>
    <message>
        <source>&amp;Calendar and browsing</source>
        <translation>月曆與瀏覽(&amp;C)</translation>
    </message>
    <message>
        <source>Shows or hides the calendar and the lists of years, contexts and sites.</source>
        <translation>顯示或隱藏月曆，以及年份、脈絡與網站的清單。</translation>
    </message>
</context>
<context>
    <name>CommandPage</name>
    <message>
        <source>Commands and keys</source>
        <translation>指令與快速鍵</translation>
    </message>
    <message>
        <source>command</source>
        <translation>指令</translation>
    </message>
    <message>
        <source>keys</source>
        <translation>快速鍵</translation>
    </message>
    <message>
        <source>what it does</source>
        <translation>功能</translation>
    </message>
</context>
<context>
    <name>CompareDialog</name>
    <message>
        <source>Compared</source>
        <translation>比較項目</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>行數</translation>
    </message>
</context>
<context>
    <name>Comparing</name>
    <message>
        <source>no difference</source>
        <translation>沒有差異</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比較</translation>
    </message>
</context>
<context>
    <name>ContextsPanel</name>
    <message>
        <source>Choose an event to see its contexts.</source>
        <translation>選擇一個事件，即可看到它的脈絡。</translation>
    </message>
    <message>
        <source>Contexts</source>
        <translation>脈絡</translation>
    </message>
    <message>
        <source>A new context</source>
        <translation>新脈絡</translation>
    </message>
    <message>
        <source>Type a context, then Enter</source>
        <translation>輸入脈絡後按 Enter</translation>
    </message>
    <message>
        <source>Add context</source>
        <translation>加入脈絡</translation>
    </message>
    <message>
        <source>No context of this archive stands in the text</source>
        <translation>文字中沒有出現此典藏庫的脈絡</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln 個事件</numerusform>
        </translation>
    </message>
    <message>
        <source>also written {0}</source>
        <translation>亦寫作 {0}</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>可能適用</translation>
    </message>
</context>
<context>
    <name>Conversation</name>
    <message>
        <source>Open an archive</source>
        <translation>開啟典藏庫</translation>
    </message>
    <message>
        <source>A folder for the new archive</source>
        <translation>選擇新典藏庫的資料夾</translation>
    </message>
    <message>
        <source>Made a new archive in {0}</source>
        <translation>已在 {0} 建立新典藏庫</translation>
    </message>
    <message>
        <source>A folder to put the sample archive in</source>
        <translation>選擇存放範例典藏庫的資料夾</translation>
    </message>
    <message>
        <source>The sample archive is yours now, in {0}</source>
        <translation>範例典藏庫現已歸您使用，位於 {0}</translation>
    </message>
    <message>
        <source>Open a file of the archive</source>
        <translation>開啟典藏庫中的檔案</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>That link leads nowhere: {0}</source>
        <translation>該連結無效：{0}</translation>
    </message>
    <message>
        <source>Made a new event</source>
        <translation>已建立新事件</translation>
    </message>
</context>
<context>
    <name>Counting</name>
    <message>
        <source>Selected: {0}</source>
        <translation>已選取：{0}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation>
            <numerusform>%Ln 個單字</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s)</source>
        <translation>
            <numerusform>%Ln 字</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CoverPanel</name>
    <message>
        <source>Cover image</source>
        <translation>封面圖片</translation>
    </message>
    <message>
        <source>Address of the cover image</source>
        <translation>封面圖片的網址</translation>
    </message>
    <message>
        <source>Web address or path of a picture, then Enter</source>
        <translation>輸入圖片的網址或路徑後按 Enter</translation>
    </message>
    <message>
        <source>Set cover</source>
        <translation>設定封面</translation>
    </message>
    <message>
        <source>Cover image from {0}</source>
        <translation>來自 {0} 的封面圖片</translation>
    </message>
    <message>
        <source>Choose an event to see its cover image.</source>
        <translation>選擇一個事件，即可看到它的封面圖片。</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>網址</translation>
    </message>
    <message>
        <source>Curator keeps the address and never fetches the picture.</source>
        <translation>Curator 只保存網址，不會下載圖片。</translation>
    </message>
    <message>
        <source>Pictures ({0})</source>
        <translation>圖片 ({0})</translation>
    </message>
    <message>
        <source>Picture for the cover</source>
        <translation>封面用的圖片</translation>
    </message>
    <message>
        <source>Removed the cover image</source>
        <translation>已移除封面圖片</translation>
    </message>
</context>
<context>
    <name>Covering</name>
    <message>
        <source>That picture can&apos;t be read</source>
        <translation>無法讀取該圖片</translation>
    </message>
    <message>
        <source>Set the cover image</source>
        <translation>已設定封面圖片</translation>
    </message>
</context>
<context>
    <name>Credentials</name>
    <message>
        <source>This address holds a user name or password</source>
        <translation>此網址含有使用者名稱或密碼</translation>
    </message>
    <message>
        <source>Add it &amp;without them</source>
        <translation>移除這些資訊後加入(&amp;W)</translation>
    </message>
    <message>
        <source>Add it &amp;as it is</source>
        <translation>照原樣加入(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Don&apos;t add it</source>
        <translation>不加入(&amp;D)</translation>
    </message>
</context>
<context>
    <name>DayField</name>
    <message>
        <source>Calendar</source>
        <translation>月曆</translation>
    </message>
    <message>
        <source>“{0}” is no day. It can be written like {1} or {2}.</source>
        <translation>「{0}」不是日期。可以寫成 {1} 或 {2}。</translation>
    </message>
</context>
<context>
    <name>DayPages</name>
    <message>
        <source>The day has another order now</source>
        <translation>已變更當日的事件順序</translation>
    </message>
    <message>
        <source>No page of that day lists these events, so their order can&apos;t be kept</source>
        <translation>當日沒有頁面列出這些事件，因此無法保存其順序</translation>
    </message>
    <message>
        <source>Day page left as it is</source>
        <translation>每日頁面保持原樣</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>為什麼？</translation>
    </message>
</context>
<context>
    <name>Deeds</name>
    <message>
        <source>as it was found</source>
        <translation>原有內容</translation>
    </message>
    <message>
        <source>written over by another program</source>
        <translation>被其他程式覆寫</translation>
    </message>
    <message>
        <source>written by another program</source>
        <translation>由其他程式寫入</translation>
    </message>
    <message>
        <source>typed and never saved</source>
        <translation>輸入但未儲存</translation>
    </message>
    <message>
        <source>made</source>
        <translation>建立</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>儲存</translation>
    </message>
    <message>
        <source>sources added</source>
        <translation>加入來源</translation>
    </message>
    <message>
        <source>title changed</source>
        <translation>變更標題</translation>
    </message>
    <message>
        <source>file renamed</source>
        <translation>重新命名檔案</translation>
    </message>
    <message>
        <source>moved to another day</source>
        <translation>移到另一天</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>刪除</translation>
    </message>
    <message>
        <source>brought back</source>
        <translation>還原</translation>
    </message>
    <message>
        <source>contexts changed</source>
        <translation>變更脈絡</translation>
    </message>
    <message>
        <source>labels changed</source>
        <translation>變更標籤</translation>
    </message>
    <message>
        <source>words replaced</source>
        <translation>取代文字</translation>
    </message>
    <message>
        <source>related to another event</source>
        <translation>關聯到另一個事件</translation>
    </message>
    <message>
        <source>cover image set</source>
        <translation>設定封面圖片</translation>
    </message>
    <message>
        <source>order of the day changed</source>
        <translation>變更當日的順序</translation>
    </message>
    <message>
        <source>page brought in step</source>
        <translation>同步每日頁面</translation>
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
            <numerusform>刪除 %Ln 個事件</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>刪除</translation>
    </message>
    <message>
        <source>&amp;Leave links to what is deleted in other files, though they lead nowhere then</source>
        <translation>保留其他檔案中指向已刪除事件的連結，即使它們將會失效(&amp;L)</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Calendar</source>
        <translation>月曆</translation>
    </message>
    <message>
        <source>Browse</source>
        <translation>瀏覽</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>預覽</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>來源</translation>
    </message>
    <message>
        <source>Related</source>
        <translation>相關事件</translation>
    </message>
    <message>
        <source>Contexts</source>
        <translation>脈絡</translation>
    </message>
    <message>
        <source>Links here</source>
        <translation>連結至此</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>封面</translation>
    </message>
    <message>
        <source>History</source>
        <translation>歷史紀錄</translation>
    </message>
    <message>
        <source>Choose an event from the list, or make a new one.</source>
        <translation>從清單中選擇事件，或建立新事件。</translation>
    </message>
</context>
<context>
    <name>DifferenceView</name>
    <message>
        <source>Lines that change</source>
        <translation>變更的行</translation>
    </message>
</context>
<context>
    <name>DigestDialog</name>
    <message>
        <source>Print a digest</source>
        <translation>列印彙編</translation>
    </message>
    <message>
        <source>Export a digest</source>
        <translation>匯出彙編</translation>
    </message>
    <message>
        <source>Preview of the digest</source>
        <translation>彙編預覽</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>複製(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>列印(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>匯出(&amp;E)…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln 個事件</numerusform>
        </translation>
    </message>
    <message>
        <source>Making the digest…</source>
        <translation>正在製作彙編…</translation>
    </message>
    <message>
        <source>As &amp;formatted text</source>
        <translation>格式化文字(&amp;F)</translation>
    </message>
    <message>
        <source>As &amp;Markdown</source>
        <translation>Markdown(&amp;M)</translation>
    </message>
    <message>
        <source>As plain &amp;text</source>
        <translation>純文字(&amp;T)</translation>
    </message>
    <message>
        <source>Absolute links need a web address to begin with, such as https://archive.example</source>
        <translation>絕對連結需要指定開頭的網址，例如 https://archive.example</translation>
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
        <translation>搜尋「{0}」的結果</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>來源</translation>
    </message>
    <message>
        <source>Cover image</source>
        <translation>封面圖片</translation>
    </message>
    <message numerus="yes">
        <source>%Ln chosen event(s)</source>
        <translation>
            <numerusform>所選的 %Ln 個事件</numerusform>
        </translation>
    </message>
    <message>
        <source>Related events</source>
        <translation>相關事件</translation>
    </message>
    <message>
        <source>Contexts</source>
        <translation>脈絡</translation>
    </message>
    <message>
        <source>As on its page, oldest day first</source>
        <translation>依每日頁面的順序，日期由舊到新</translation>
    </message>
    <message>
        <source>As on its page, newest day first</source>
        <translation>依每日頁面的順序，日期由新到舊</translation>
    </message>
    <message>
        <source>By title within a day</source>
        <translation>同一天內依標題排序</translation>
    </message>
    <message>
        <source>Text without links</source>
        <translation>不含連結的文字</translation>
    </message>
    <message>
        <source>Relative to the file</source>
        <translation>相對於該檔案</translation>
    </message>
    <message>
        <source>Behind a web address</source>
        <translation>前面加上網址</translation>
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
        <translation>標題(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>格式(&amp;F)</translation>
    </message>
    <message>
        <source>Part&amp;s</source>
        <translation>包含內容(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Order</source>
        <translation>順序(&amp;O)</translation>
    </message>
    <message>
        <source>Archive &amp;links</source>
        <translation>典藏庫連結(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>網址(&amp;A)</translation>
    </message>
    <message>
        <source>Pape&amp;r</source>
        <translation>紙張(&amp;R)</translation>
    </message>
    <message>
        <source>Pa&amp;ge</source>
        <translation>頁面(&amp;G)</translation>
    </message>
    <message>
        <source>Curator&apos;s own</source>
        <translation>Curator 內建</translation>
    </message>
    <message>
        <source>A template of yours…</source>
        <translation>您的範本…</translation>
    </message>
    <message>
        <source>Save a copy of Curator&apos;s, to change it…</source>
        <translation>儲存內建範本的副本以供修改…</translation>
    </message>
    <message>
        <source>Page template</source>
        <translation>頁面範本</translation>
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
        <translation>日期</translation>
    </message>
</context>
<context>
    <name>EditorPanel</name>
    <message>
        <source>Editor</source>
        <translation>編輯器</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>儲存副本…</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>In this archive a cover image stands behind a source: add a source first.</source>
        <translation>在此典藏庫中，封面圖片須位於來源之後：請先加入來源。</translation>
    </message>
    <message>
        <source>“Cover Image” is what the cover is called; a source needs another label.</source>
        <translation>「Cover Image」是封面專用的名稱；來源請使用其他標籤。</translation>
    </message>
    <message>
        <source>The regular expression is not understood: {reason}.</source>
        <translation>無法解讀正規表示式：{reason}。</translation>
    </message>
    <message>
        <source>The regular expression takes too long, or too much memory. Nothing was changed.</source>
        <translation>正規表示式耗用太多時間或記憶體。沒有變更任何內容。</translation>
    </message>
    <message>
        <source>{count} links at once are more than are taken; the most is 200.</source>
        <translation>一次加入 {count} 個連結超過上限；最多為 200 個。</translation>
    </message>
    <message>
        <source>That file is too large to look for links in it.</source>
        <translation>該檔案太大，無法在其中尋找連結。</translation>
    </message>
    <message>
        <source>{path} is open in another window of Curator, which was called.</source>
        <translation>{path} 已在另一個 Curator 視窗中開啟，已切換至該視窗。</translation>
    </message>
    <message>
        <source>{path} is not there.</source>
        <translation>{path} 不存在。</translation>
    </message>
    <message>
        <source>That text is not kept any more: it is one that {path} held before.</source>
        <translation>該文字已不再保留：{path} 以前的內容。</translation>
    </message>
    <message>
        <source>{path} is not a folder, and an archive is one.</source>
        <translation>{path} 不是資料夾，而典藏庫必須是資料夾。</translation>
    </message>
    <message>
        <source>{path} is a folder or a device, not a file.</source>
        <translation>{path} 是資料夾或裝置，不是檔案。</translation>
    </message>
    <message>
        <source>{path} is a link to another file; links are neither moved nor deleted.</source>
        <translation>{path} 是指向另一個檔案的連結；連結不會被移動或刪除。</translation>
    </message>
    <message>
        <source>{path} lies outside the archive, where nothing is read or written.</source>
        <translation>{path} 位於典藏庫之外，該處不會讀取或寫入任何內容。</translation>
    </message>
    <message>
        <source>{path} has {size} MB; files up to {limit} MB are opened. Its beginning is shown, unchanged.</source>
        <translation>{path} 的大小為 {size} MB；可開啟的檔案上限為 {limit} MB。目前照原樣顯示檔案的開頭。</translation>
    </message>
    <message>
        <source>{path} can&apos;t be read: {reason}.</source>
        <translation>無法讀取 {path}：{reason}。</translation>
    </message>
    <message>
        <source>{path} may only be read, not written to.</source>
        <translation>{path} 只能讀取，無法寫入。</translation>
    </message>
    <message>
        <source>{path} was not saved: {reason}. The file is as it was before.</source>
        <translation>{path} 未儲存：{reason}。檔案維持原狀。</translation>
    </message>
    <message>
        <source>{path} was not saved: at byte {position} of the text stands a character that no editor could keep. Take it out and save again; the file is as it was before.</source>
        <translation>{path} 未儲存：文字第 {position} 個位元組處有任何編輯器都無法保留的字元。請將其移除後再儲存；檔案維持原狀。</translation>
    </message>
    <message>
        <source>Another program changed {path} since it was opened. It was not overwritten.</source>
        <translation>{path} 開啟後已被其他程式變更，因此未覆寫。</translation>
    </message>
    <message>
        <source>{path} is there already. It was not overwritten.</source>
        <translation>{path} 已存在，因此未覆寫。</translation>
    </message>
    <message>
        <source>{path} is a link to a file that is not there.</source>
        <translation>{path} 是指向不存在的檔案的連結。</translation>
    </message>
    <message>
        <source>{path} is not an event.</source>
        <translation>{path} 不是事件。</translation>
    </message>
    <message>
        <source>{path} is not a PNG, JPEG, GIF or WebP picture.</source>
        <translation>{path} 不是 PNG、JPEG、GIF 或 WebP 圖片。</translation>
    </message>
    <message>
        <source>{path} is a picture that breaks off before its end, or is damaged.</source>
        <translation>{path} 是不完整或已損壞的圖片。</translation>
    </message>
    <message>
        <source>{path} is a picture that can&apos;t be read, or that is too large.</source>
        <translation>{path} 是無法讀取或過大的圖片。</translation>
    </message>
    <message>
        <source>{path} is not understood as the page of its day; it stays as it is.</source>
        <translation>無法將 {path} 辨識為當日的頁面；保持原樣。</translation>
    </message>
    <message>
        <source>{path} is not the same as its twin; both stay as they are.</source>
        <translation>{path} 與內容應相同的另一頁面不一致；兩者都保持原樣。</translation>
    </message>
    <message>
        <source>{path} has no entry there; the page stays as it is.</source>
        <translation>其中沒有 {path} 的條目；頁面保持原樣。</translation>
    </message>
    <message>
        <source>There is no event to be read in {path}; its entry stays as it is.</source>
        <translation>{path} 中沒有可讀取的事件；其條目保持原樣。</translation>
    </message>
    <message>
        <source>Several entries lead to {path}, and it can&apos;t be told which is its own; they stay as they are.</source>
        <translation>有多個條目通往 {path}，無法判斷哪一個才是它的條目；皆保持原樣。</translation>
    </message>
    <message>
        <source>A link to {path} stays, and leads nowhere then.</source>
        <translation>仍會保留指向 {path} 的連結，屆時該連結將會失效。</translation>
    </message>
    <message>
        <source>What is said there of {path} is not understood as a link; it stays as it is.</source>
        <translation>其中提到 {path} 的內容無法辨識為連結；保持原樣。</translation>
    </message>
    <message>
        <source>{path} would be no event of its day any more, or a link in it would lead nowhere; it stays as it is.</source>
        <translation>{path} 將不再是當日的事件，或其中的連結將會失效；保持原樣。</translation>
    </message>
    <message>
        <source>The front matter of {path} is not understood; it stays as it is.</source>
        <translation>無法解讀 {path} 的 front matter；保持原樣。</translation>
    </message>
    <message>
        <source>{path} can&apos;t be the name of an event&apos;s file.</source>
        <translation>{path} 不能作為事件的檔案名稱。</translation>
    </message>
    <message>
        <source>{path} is a conflict copy, made by a sync program.</source>
        <translation>{path} 是同步程式產生的衝突副本。</translation>
    </message>
    <message>
        <source>{path} is empty or not there just now. What is known of its events is kept until it is back.</source>
        <translation>{path} 目前是空的或不存在。其事件的已知資料會保留到它恢復為止。</translation>
    </message>
    <message>
        <source>Another window changes this archive just now, as {path} says; try again.</source>
        <translation>根據 {path}，另一個視窗正在變更此典藏庫；請再試一次。</translation>
    </message>
    <message>
        <source>That could not be done, and not all of it be taken back: {paths}. What these files held is kept.</source>
        <translation>無法完成這項操作，也無法全部撤回：{paths}。這些檔案原有的內容已保留。</translation>
    </message>
    <message>
        <source>The list of events can&apos;t be kept in {path}: {reason}. It is made anew; no event is touched by that.</source>
        <translation>無法將事件清單保存在 {path}：{reason}。將會重新建立清單；不會影響任何事件。</translation>
    </message>
    <message>
        <source>What was begun with {subject} when Curator ended is finished now.</source>
        <translation>Curator 結束時，對 {subject} 尚未完成的操作現已完成。</translation>
    </message>
    <message>
        <source>What was begun with {subject} when Curator ended is taken back; its files are as they were before.</source>
        <translation>Curator 結束時，對 {subject} 尚未完成的操作已撤回；檔案已回到先前的狀態。</translation>
    </message>
    <message>
        <source>What was begun with {subject} when Curator ended is taken back, but for what another program wrote meanwhile, which stays: {paths}.</source>
        <translation>Curator 結束時，對 {subject} 尚未完成的操作已撤回；但其他程式在此期間寫入的內容會保留：{paths}。</translation>
    </message>
    <message>
        <source>What was begun with {subject} when Curator ended can&apos;t be taken back just now: {paths}. That is tried again when the archive is opened.</source>
        <translation>Curator 結束時，對 {subject} 尚未完成的操作目前無法撤回：{paths}。開啟典藏庫時會再次嘗試。</translation>
    </message>
    <message>
        <source>several files</source>
        <translation>多個檔案</translation>
    </message>
    <message>
        <source>{value} is no date: write 2012, 2012-03, 2012-03-1 or 2012..2013</source>
        <translation>{value} 不是日期：請寫成 2012、2012-03、2012-03-1 或 2012..2013</translation>
    </message>
    <message>
        <source>An event has or lacks source, cover, related, summary, category, context or title, not {value}</source>
        <translation>{value} 不是可以檢查有無的項目；可用的有：source、cover、related、summary、category、context、title</translation>
    </message>
    <message>
        <source>An event is draft, broken or conflict, not {value}</source>
        <translation>事件的狀態可以是 draft、broken 或 conflict，不能是 {value}</translation>
    </message>
    <message>
        <source>{value} is no path in this archive</source>
        <translation>{value} 不是此典藏庫中的路徑</translation>
    </message>
    <message>
        <source>Byte {position} is not UTF-8, so this file can be read here, not edited.</source>
        <translation>第 {position} 個位元組不是 UTF-8，因此檔案在此只能閱讀，無法編輯。</translation>
    </message>
    <message>
        <source>Byte {position} is a NUL, which no text has, so this file is read-only.</source>
        <translation>第 {position} 個位元組是文字中不會出現的 NUL，因此此檔案為唯讀。</translation>
    </message>
    <message>
        <source>This file mixes kinds of line ends (from byte {position} on), so it is read-only.</source>
        <translation>此檔案混用不同的換行字元（從第 {position} 個位元組起），因此為唯讀。</translation>
    </message>
    <message>
        <source>Byte {position} begins a character that an editor would lose; so this file is read-only.</source>
        <translation>從第 {position} 個位元組開始有編輯器會遺失的字元，因此此檔案為唯讀。</translation>
    </message>
    <message>
        <source>The editor would not give this text back exactly; so it is read-only.</source>
        <translation>編輯器無法原封不動地存回此文字，因此此檔案為唯讀。</translation>
    </message>
    <message>
        <source>There is no address.</source>
        <translation>沒有網址。</translation>
    </message>
    <message>
        <source>That address is longer than 2,048 characters.</source>
        <translation>該網址超過 2,048 個字元。</translation>
    </message>
    <message>
        <source>Only web addresses (http or https) are taken: {address}</source>
        <translation>只接受網址（http 或 https）：{address}</translation>
    </message>
    <message>
        <source>That is no whole web address: {address}</source>
        <translation>該網址不完整：{address}</translation>
    </message>
    <message>
        <source>The template {name} can take in only Curator&apos;s own pieces, not {reason} (line {line}).</source>
        <translation>範本 {name} 只能使用 Curator 內附的片段，不能使用 {reason}（第 {line} 行）。</translation>
    </message>
    <message>
        <source>The template {name} was stopped: it takes too much time or memory.</source>
        <translation>範本 {name} 已被停止：耗用太多時間或記憶體。</translation>
    </message>
    <message>
        <source>The template {name} can&apos;t be used: line {line}: {reason}.</source>
        <translation>無法使用範本 {name}：第 {line} 行：{reason}。</translation>
    </message>
    <message>
        <source>The template {name} can&apos;t be used: {reason}.</source>
        <translation>無法使用範本 {name}：{reason}。</translation>
    </message>
    <message>
        <source>{title} needs the package {project}; install it with: pip install {project}</source>
        <translation>{title} 需要套件 {project}；請以此指令安裝：pip install {project}</translation>
    </message>
</context>
<context>
    <name>EventColumns</name>
    <message>
        <source>Columns</source>
        <translation>欄位</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>排序依據</translation>
    </message>
    <message>
        <source>Click to sort, once more for the other way round, and again for days</source>
        <translation>按一下可排序，再按一下反向排序，第三次則恢復依日期排列</translation>
    </message>
</context>
<context>
    <name>EventDrops</name>
    <message>
        <source>Drop it on one of the events</source>
        <translation>請將它拖放到某個事件上</translation>
    </message>
    <message>
        <source>Clear the search first: a day is put in order where all its events are listed</source>
        <translation>請先清除搜尋：列出當日所有事件時才能調整順序</translation>
    </message>
    <message>
        <source>Sort by day first: a day is put in order where its events stand together</source>
        <translation>請先依日期排序：當日事件排在一起時才能調整順序</translation>
    </message>
    <message>
        <source>No event is chosen</source>
        <translation>未選取任何事件</translation>
    </message>
    <message>
        <source>Add to “{0}”</source>
        <translation>加入至「{0}」</translation>
    </message>
</context>
<context>
    <name>EventListPanel</name>
    <message>
        <source>No events here yet.
Ctrl+N makes the first one.</source>
        <translation>這裡還沒有事件。
按 Ctrl+N 建立第一個事件。</translation>
    </message>
    <message>
        <source>No events are found.</source>
        <translation>找不到事件。</translation>
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
        <translation>開啟</translation>
    </message>
    <message>
        <source>No event is chosen</source>
        <translation>未選取任何事件</translation>
    </message>
    <message>
        <source>None of the chosen events can be related to the open one</source>
        <translation>選取的事件都無法與開啟的事件建立關聯</translation>
    </message>
    <message numerus="yes">
        <source>Copied %Ln link(s)</source>
        <translation>
            <numerusform>已複製 %Ln 個連結</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied %Ln path(s)</source>
        <translation>
            <numerusform>已複製 %Ln 個路徑</numerusform>
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
        <translation>標記</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>來源</translation>
    </message>
    <message>
        <source>Related</source>
        <translation>相關</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>分類</translation>
    </message>
    <message>
        <source>conflict copy</source>
        <translation>衝突副本</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>broken link</source>
        <translation>失效連結</translation>
    </message>
    <message>
        <source>no source</source>
        <translation>沒有來源</translation>
    </message>
    <message>
        <source>no cover</source>
        <translation>沒有封面</translation>
    </message>
    <message numerus="yes">
        <source>{0}, %Ln event(s)</source>
        <translation>
            <numerusform>{0}，%Ln 個事件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln source(s)</source>
        <translation>
            <numerusform>%Ln 個來源</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln related event(s)</source>
        <translation>
            <numerusform>%Ln 個相關事件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Explaining</name>
    <message>
        <source>Lead the keyboard to a part of the window first (F6)</source>
        <translation>請先將鍵盤移到視窗的某一部分 (F6)</translation>
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
        <translation>區分大小寫</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>全字相符</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>正規表示式</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>上一個符合項目</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>下一個符合項目</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>取代</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>全部取代</translation>
    </message>
    <message numerus="yes">
        <source>Replaced %Ln hit(s)</source>
        <translation>
            <numerusform>已取代 %Ln 個符合項目</numerusform>
        </translation>
    </message>
    <message>
        <source>{0}, some of them in addresses of links</source>
        <translation>{0}，其中一些在連結網址中</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>第 {0} 個，共 {1} 個</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hit(s)</source>
        <translation>
            <numerusform>%Ln 個符合項目</numerusform>
        </translation>
    </message>
    <message>
        <source>Find and replace</source>
        <translation>尋找與取代</translation>
    </message>
    <message>
        <source>Find in this text</source>
        <translation>在此文字中尋找</translation>
    </message>
    <message>
        <source>Replace by</source>
        <translation>取代為</translation>
    </message>
</context>
<context>
    <name>FindColumn</name>
    <message>
        <source>Ways to browse</source>
        <translation>瀏覽方式</translation>
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
        <translation>純文字</translation>
    </message>
    <message>
        <source>E-mail draft</source>
        <translation>電子郵件草稿</translation>
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
        <translation>Atom Feed</translation>
    </message>
    <message>
        <source>Sources as RIS</source>
        <translation>來源（RIS）</translation>
    </message>
    <message>
        <source>Sources as BibTeX</source>
        <translation>來源（BibTeX）</translation>
    </message>
    <message>
        <source>Sources as CSL-JSON</source>
        <translation>來源（CSL-JSON）</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>說明</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>搜尋說明</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>頁面清單</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>頁面</translation>
    </message>
    <message>
        <source>No page has “{0}”.</source>
        <translation>沒有頁面包含「{0}」。</translation>
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
        <translation>於 {0} 被取代：{1}</translation>
    </message>
</context>
<context>
    <name>HistoryPanel</name>
    <message>
        <source>Earlier texts</source>
        <translation>先前版本</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>寫入時間</translation>
    </message>
    <message>
        <source>How</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>Choose an event to see its earlier texts.</source>
        <translation>選擇一個事件，即可看到它先前的文字。</translation>
    </message>
    <message>
        <source>Nothing was changed here yet. Each text that is saved over is kept.</source>
        <translation>這裡尚未有任何變更。每份被儲存覆蓋的文字都會保留。</translation>
    </message>
    <message>
        <source>Bringing it back takes out the lines with - and puts in those with +</source>
        <translation>還原時會移除以 - 標示的行，並加入以 + 標示的行</translation>
    </message>
    <message>
        <source>This is the text in the editor</source>
        <translation>這就是編輯器中的文字</translation>
    </message>
</context>
<context>
    <name>Intake</name>
    <message>
        <source>Added to {0}</source>
        <translation>已加入至 {0}</translation>
    </message>
    <message>
        <source>That address is a source already</source>
        <translation>該網址已是來源</translation>
    </message>
    <message numerus="yes">
        <source>Related %Ln event(s)</source>
        <translation>
            <numerusform>已關聯 %Ln 個事件</numerusform>
        </translation>
    </message>
    <message>
        <source>That event is related already</source>
        <translation>該事件已經關聯</translation>
    </message>
    <message>
        <source>That is this event itself</source>
        <translation>那就是這個事件本身</translation>
    </message>
    <message numerus="yes">
        <source>%Ln was (were) related already</source>
        <translation>
            <numerusform>%Ln 個已經關聯</numerusform>
        </translation>
    </message>
    <message>
        <source>That picture can&apos;t be read</source>
        <translation>無法讀取該圖片</translation>
    </message>
    <message numerus="yes">
        <source>Added %Ln source(s)</source>
        <translation>
            <numerusform>已加入 %Ln 個來源</numerusform>
        </translation>
    </message>
    <message>
        <source>An address is a source elsewhere too, marked ↔</source>
        <translation>有網址也是其他事件的來源，以 ↔ 標示</translation>
    </message>
    <message numerus="yes">
        <source>%Ln was (were) a source already</source>
        <translation>
            <numerusform>%Ln 個已是來源</numerusform>
        </translation>
    </message>
    <message>
        <source>Also a source of {0}</source>
        <translation>也是 {0} 的來源</translation>
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
        <translation>將此典藏庫的事件拖放到此處，或在下方加入</translation>
    </message>
    <message>
        <source>No cover image.
Drop a picture from a web page or a folder here.</source>
        <translation>沒有封面圖片。
請將網頁或資料夾中的圖片拖放到此處。</translation>
    </message>
    <message>
        <source>Open an event first, one that can be edited</source>
        <translation>請先開啟可編輯的事件</translation>
    </message>
    <message>
        <source>There is no picture in it</source>
        <translation>其中沒有圖片</translation>
    </message>
    <message>
        <source>There is no link in it</source>
        <translation>其中沒有連結</translation>
    </message>
    <message>
        <source>That is no event of this archive</source>
        <translation>那不是此典藏庫的事件</translation>
    </message>
    <message>
        <source>Type an address below, or drag links here; Ctrl+V pastes them</source>
        <translation>在下方輸入網址，或將連結拖到這裡；Ctrl+V 可貼上連結</translation>
    </message>
    <message>
        <source>Scripts are not taken</source>
        <translation>不接受指令碼</translation>
    </message>
    <message>
        <source>Embedded data is not taken</source>
        <translation>不接受內嵌資料</translation>
    </message>
    <message>
        <source>Addresses of files are not taken</source>
        <translation>不接受檔案的位址</translation>
    </message>
    <message>
        <source>Addresses inside the browser are not taken</source>
        <translation>不接受瀏覽器內部的位址</translation>
    </message>
    <message>
        <source>Network paths are not taken</source>
        <translation>不接受網路路徑</translation>
    </message>
    <message>
        <source>Only web addresses are taken</source>
        <translation>只接受網址</translation>
    </message>
    <message>
        <source>Addresses over 2,048 characters are not taken</source>
        <translation>不接受超過 2,048 個字元的網址</translation>
    </message>
    <message>
        <source>That is no whole web address</source>
        <translation>該網址不完整</translation>
    </message>
    <message>
        <source>A tab can&apos;t be dropped: drag the link, or the icon left of the address</source>
        <translation>無法拖放分頁：請拖曳連結，或網址左側的圖示</translation>
    </message>
</context>
<context>
    <name>KnownBar</name>
    <message>
        <source>The address would be:</source>
        <translation>網址會變成：</translation>
    </message>
    <message>
        <source>The summary would be:</source>
        <translation>摘要會變成：</translation>
    </message>
    <message>
        <source>Label it “{0}”</source>
        <translation>將標籤設為「{0}」</translation>
    </message>
</context>
<context>
    <name>Life</name>
    <message>
        <source>Curator did not end as it should last time.</source>
        <translation>Curator 上次未正常結束。</translation>
    </message>
    <message>
        <source>Show the report</source>
        <translation>顯示報告</translation>
    </message>
    <message>
        <source>This is what is known of how Curator ended. It stays on this machine; if you want it mended, copy it and give it to who can.</source>
        <translation>以下是目前所知 Curator 結束時的情況。這些資訊只保留在這台電腦上；如果希望問題獲得修正，請複製後提供給能處理的人。</translation>
    </message>
    <message>
        <source>Something went wrong in Curator. Your text is still in the editor.</source>
        <translation>Curator 發生錯誤。您的文字仍在編輯器中。</translation>
    </message>
</context>
<context>
    <name>LinkCompletion</name>
    <message>
        <source>Events to link</source>
        <translation>可連結的事件</translation>
    </message>
</context>
<context>
    <name>Looks</name>
    <message>
        <source>Editor {0} %, preview {1} %</source>
        <translation>編輯器 {0} %，預覽 {1} %</translation>
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
        <translation>典藏庫(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>說明(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>檔案(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編輯(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>檢視(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Sources</source>
        <translation>來源(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Related</source>
        <translation>相關(&amp;R)</translation>
    </message>
</context>
<context>
    <name>MonthView</name>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln 個事件</numerusform>
        </translation>
    </message>
    <message>
        <source>no events</source>
        <translation>沒有事件</translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation>上個月</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>下個月</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>月曆</translation>
    </message>
</context>
<context>
    <name>MoveDialog</name>
    <message numerus="yes">
        <source>Move %Ln event(s) to another day</source>
        <translation>
            <numerusform>將 %Ln 個事件移到另一天</numerusform>
        </translation>
    </message>
    <message>
        <source>Move</source>
        <translation>移動</translation>
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
        <translation>沒有開啟的典藏庫。</translation>
    </message>
    <message>
        <source>No file is open that can be edited.</source>
        <translation>沒有開啟可編輯的檔案。</translation>
    </message>
    <message>
        <source>No event is open that can be edited.</source>
        <translation>沒有開啟可編輯的事件。</translation>
    </message>
    <message>
        <source>Nothing was open before.</source>
        <translation>沒有先前開啟的檔案。</translation>
    </message>
    <message>
        <source>You did not go back.</source>
        <translation>您尚未返回過。</translation>
    </message>
    <message>
        <source>The part with the keyboard can&apos;t do it now.</source>
        <translation>鍵盤所在的部分現在做不到。</translation>
    </message>
    <message>
        <source>The field of the search is empty.</source>
        <translation>搜尋欄位是空的。</translation>
    </message>
    <message>
        <source>Nothing is chosen in its list that it can be done with.</source>
        <translation>其清單中沒有選取可以這樣處理的項目。</translation>
    </message>
    <message>
        <source>Nothing is suggested, or the event has as many as is usual.</source>
        <translation>沒有建議，或者事件已達到慣常的數量。</translation>
    </message>
    <message>
        <source>No event with a cover image is open that can be edited.</source>
        <translation>沒有開啟帶封面圖片且可編輯的事件。</translation>
    </message>
</context>
<context>
    <name>NewEventDialog</name>
    <message>
        <source>New event</source>
        <translation>新增事件</translation>
    </message>
    <message>
        <source>You began this event before, and did not make it. Cancel gives it up.</source>
        <translation>您先前開始填寫這個事件，但尚未建立。按「取消」會放棄它。</translation>
    </message>
    <message>
        <source>One sentence, in the present tense</source>
        <translation>一句話，以現在式書寫</translation>
    </message>
    <message>
        <source>Make event</source>
        <translation>建立事件</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>日期(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>標題(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Category</source>
        <translation>分類(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Summary</source>
        <translation>摘要(&amp;S)</translation>
    </message>
    <message>
        <source>File</source>
        <translation>檔案</translation>
    </message>
    <message>
        <source>Named after the title</source>
        <translation>依標題命名</translation>
    </message>
</context>
<context>
    <name>Noticing</name>
    <message>
        <source>A conflict copy of {0}: a sync program made it, since that file was changed in two places.</source>
        <translation>{0} 的衝突副本：該檔案在兩處都有變更，同步程式因此產生了此副本。</translation>
    </message>
    <message>
        <source>A conflict copy of {0}, which is not there any more. A sync program made it.</source>
        <translation>{0} 的衝突副本，由同步程式產生；原檔案已不存在。</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>比較…</translation>
    </message>
    <message>
        <source>Open that file</source>
        <translation>開啟該檔案</translation>
    </message>
    <message>
        <source>There is nothing but zeros in this file, as after a power cut. Its text may be in the history.</source>
        <translation>此檔案的內容全是零，如同斷電之後的情形。其文字可能在歷史紀錄中。</translation>
    </message>
    <message>
        <source>This file is empty. It held “{0}”.</source>
        <translation>此檔案是空的。原本的內容是「{0}」。</translation>
    </message>
    <message>
        <source>This file is empty: an event has at least its day and a title.</source>
        <translation>此檔案是空的：事件至少要有日期與標題。</translation>
    </message>
    <message>
        <source>Two versions of this text stand side by side, between &lt;&lt;&lt;&lt;&lt;&lt;&lt; and &gt;&gt;&gt;&gt;&gt;&gt;&gt;: choose one.</source>
        <translation>此文字有兩個版本並存，位於 &lt;&lt;&lt;&lt;&lt;&lt;&lt; 與 &gt;&gt;&gt;&gt;&gt;&gt;&gt; 之間：請擇一保留。</translation>
    </message>
    <message>
        <source>Lay it out as an event</source>
        <translation>依事件的格式填入</translation>
    </message>
    <message>
        <source>Laid out as an event; it is not saved yet</source>
        <translation>已依事件的格式填入；尚未儲存</translation>
    </message>
    <message>
        <source>{0} lies in the same folder: where case or accents make no difference, one of the two is lost.</source>
        <translation>{0} 在同一個資料夾中：在不區分大小寫或重音的系統上，兩者之一會遺失。</translation>
    </message>
    <message>
        <source>This file has another name elsewhere (a hard link), as in backups that are made of links. Saving gives this one the new text; the other keeps the old.</source>
        <translation>此檔案在別處還有另一個名稱（硬連結），例如由連結構成的備份。儲存時此處得到新的文字，另一處保留舊的文字。</translation>
    </message>
    <message>
        <source>No font here has the letters of this text ({0}), so boxes stand for them. Its file has them all.</source>
        <translation>此電腦上沒有字型包含這份文字的字元（{0}），因此顯示為方框。檔案中的文字是完整的。</translation>
    </message>
    <message>
        <source>This copy against {0}</source>
        <translation>此副本與 {0} 的比較</translation>
    </message>
</context>
<context>
    <name>OpenAddressDialog</name>
    <message>
        <source>Open in the browser?</source>
        <translation>要在瀏覽器中開啟嗎？</translation>
    </message>
    <message>
        <source>No web address</source>
        <translation>不是網址</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>網址</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>在瀏覽器中開啟</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>複製網址</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>on</source>
        <translation>已啟用</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>尋找指令</translation>
    </message>
    <message>
        <source>Find a command: some letters of its name</source>
        <translation>尋找指令：輸入名稱中的幾個字</translation>
    </message>
    <message>
        <source>Commands found</source>
        <translation>找到的指令</translation>
    </message>
    <message>
        <source>No command comes near “{0}”.</source>
        <translation>沒有與「{0}」相近的指令。</translation>
    </message>
    <message>
        <source>Type some letters.</source>
        <translation>請輸入幾個字。</translation>
    </message>
</context>
<context>
    <name>PartList</name>
    <message>
        <source>Parts</source>
        <translation>包含內容</translation>
    </message>
    <message>
        <source>Drag a part, or press Alt+Up or Alt+Down, to move it</source>
        <translation>拖曳一項內容，或按 Alt+Up 或 Alt+Down，即可移動它</translation>
    </message>
    <message>
        <source>Move up (Alt+Up)</source>
        <translation>上移 (Alt+Up)</translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <translation>下移 (Alt+Down)</translation>
    </message>
</context>
<context>
    <name>PickEventDialog</name>
    <message>
        <source>Add a related event</source>
        <translation>加入相關事件</translation>
    </message>
    <message>
        <source>Add related event</source>
        <translation>加入相關事件</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜尋</translation>
    </message>
    <message>
        <source>Some words of the title</source>
        <translation>標題中的幾個字詞</translation>
    </message>
    <message>
        <source>Events found</source>
        <translation>找到的事件</translation>
    </message>
    <message>
        <source>What ties the two, such as names: Homs, bombardment</source>
        <translation>兩者的關聯，例如名稱：Homs, bombardment</translation>
    </message>
    <message>
        <source>No events are found; those that are related already are not listed</source>
        <translation>找不到事件；已關聯的事件不會列出</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln 個事件</numerusform>
        </translation>
    </message>
    <message>
        <source>The first {0} are shown</source>
        <translation>只顯示前 {0} 個</translation>
    </message>
</context>
<context>
    <name>Picker</name>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
</context>
<context>
    <name>PlanDialog</name>
    <message>
        <source>Looking for all that has to do with it…</source>
        <translation>正在尋找所有相關的內容…</translation>
    </message>
</context>
<context>
    <name>PlanView</name>
    <message>
        <source>File</source>
        <translation>檔案</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>變更結果</translation>
    </message>
</context>
<context>
    <name>PreviewPanel</name>
    <message>
        <source>Preview</source>
        <translation>預覽</translation>
    </message>
    <message>
        <source>Choose an event to see what its reader will see.</source>
        <translation>選擇一個事件，即可看到讀者將看到的內容。</translation>
    </message>
    <message>
        <source>This text could not be laid out in time; here is its beginning as it is.</source>
        <translation>無法及時完成此文字的排版；以下照原樣顯示其開頭。</translation>
    </message>
</context>
<context>
    <name>Proposing</name>
    <message numerus="yes">
        <source>Changing %Ln file(s)…</source>
        <translation>
            <numerusform>正在變更 %Ln 個檔案…</numerusform>
        </translation>
    </message>
    <message>
        <source>left as it is</source>
        <translation>保持原樣</translation>
    </message>
    <message>
        <source>Nothing would change</source>
        <translation>不會有任何變更</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) would change</source>
        <translation>
            <numerusform>將變更 %Ln 個檔案</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln link(s) with them</source>
        <translation>
            <numerusform>連同 %Ln 個連結</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln would be left as they are</source>
        <translation>
            <numerusform>%Ln 個將保持原樣</numerusform>
        </translation>
    </message>
    <message>
        <source>new</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>刪除</translation>
    </message>
    <message>
        <source>becomes {0}</source>
        <translation>改為 {0}</translation>
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
        <translation>匯出彙編</translation>
    </message>
    <message>
        <source>Write {0} into the archive?</source>
        <translation>要將 {0} 寫入典藏庫嗎？</translation>
    </message>
    <message>
        <source>Whoever gets the archive gets that file too. No event and no day page is touched.</source>
        <translation>取得典藏庫的人也會取得該檔案。不會更動任何事件與每日頁面。</translation>
    </message>
    <message>
        <source>&amp;Write it there</source>
        <translation>寫入該處(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>That can&apos;t be written there.</source>
        <translation>無法寫入該處。</translation>
    </message>
    <message>
        <source>There the archive has its events and their pages: please choose another place.</source>
        <translation>典藏庫的事件及其頁面就在該處：請選擇其他位置。</translation>
    </message>
    <message>
        <source>The digest was not written.</source>
        <translation>彙編未寫入。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開啟</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>在資料夾中顯示</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>複製</translation>
    </message>
    <message>
        <source>Exported {0}</source>
        <translation>已匯出 {0}</translation>
    </message>
    <message>
        <source>Copied the digest</source>
        <translation>已複製彙編</translation>
    </message>
    <message>
        <source>Sent the digest to the printer</source>
        <translation>已將彙編傳送至印表機</translation>
    </message>
    <message>
        <source>Page template (*.html)</source>
        <translation>頁面範本 (*.html)</translation>
    </message>
    <message>
        <source>The template was not written.</source>
        <translation>範本未寫入。</translation>
    </message>
</context>
<context>
    <name>QuickOpen</name>
    <message>
        <source>Open an event</source>
        <translation>開啟事件</translation>
    </message>
    <message>
        <source>Open an event: some letters of its title</source>
        <translation>開啟事件：輸入標題中的幾個字</translation>
    </message>
    <message>
        <source>Events found</source>
        <translation>找到的事件</translation>
    </message>
    <message>
        <source>No title comes near “{0}”.</source>
        <translation>沒有與「{0}」相近的標題。</translation>
    </message>
    <message>
        <source>Type some letters.</source>
        <translation>請輸入幾個字。</translation>
    </message>
</context>
<context>
    <name>Recalling</name>
    <message>
        <source>Brought an earlier text back; it is not saved yet</source>
        <translation>已還原先前版本，尚未儲存</translation>
    </message>
</context>
<context>
    <name>RecentMenu</name>
    <message>
        <source>Open a &amp;recent archive</source>
        <translation>最近的典藏庫(&amp;R)</translation>
    </message>
</context>
<context>
    <name>Reconciling</name>
    <message>
        <source>Another program changed this file; what it wrote is shown</source>
        <translation>其他程式變更了此檔案；現在顯示其寫入的內容</translation>
    </message>
    <message>
        <source>The folder of this file is gone, and the file with it. Its text is still here.</source>
        <translation>此檔案的資料夾已不存在，檔案也隨之消失。其文字仍在此處。</translation>
    </message>
    <message>
        <source>This file is gone: another program deleted or moved it. Its text is still here.</source>
        <translation>此檔案已不存在：其他程式將其刪除或移動。其文字仍在此處。</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>放回原處</translation>
    </message>
    <message>
        <source>Save as a new file…</source>
        <translation>另存新檔…</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>比較…</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>合併</translation>
    </message>
    <message>
        <source>Both changes are in now</source>
        <translation>雙方的變更都已納入</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>保留我的版本</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>採用另一版本</translation>
    </message>
    <message>
        <source>The other text is shown; undo brings yours back</source>
        <translation>現在顯示另一版本；復原即可恢復您的版本</translation>
    </message>
    <message>
        <source>Save mine as a copy…</source>
        <translation>將我的版本另存為副本…</translation>
    </message>
    <message>
        <source>Nothing is left in this file: another program, a full disk or a power cut emptied it. The text as it was is still here; keep yours and save, and it is back.</source>
        <translation>此檔案已無內容：因其他程式、磁碟已滿或斷電而遭清空。原本的文字仍在此處；保留您的版本並儲存即可恢復。</translation>
    </message>
    <message>
        <source>Another program changed this file while you were writing, in lines that you changed too. Both texts are safe; which one shall it be?</source>
        <translation>您撰寫時，其他程式也變更了此檔案，並更動了您變更過的行。兩份文字都安全無虞；要使用哪一份？</translation>
    </message>
    <message>
        <source>Another program changed this file while you were writing. Both texts are safe.</source>
        <translation>您撰寫時，其他程式也變更了此檔案。兩份文字都安全無虞。</translation>
    </message>
    <message>
        <source>Theirs against yours</source>
        <translation>另一版本與您的版本的比較</translation>
    </message>
    <message>
        <source>What the other program changed</source>
        <translation>其他程式變更的內容</translation>
    </message>
    <message>
        <source>What you changed</source>
        <translation>您變更的內容</translation>
    </message>
    <message>
        <source>Your text stays; saving puts it in the place of the other one</source>
        <translation>您的文字會保留；儲存時將以其取代另一版本</translation>
    </message>
    <message>
        <source>Both texts have changed in the same lines by now; they can&apos;t be merged</source>
        <translation>雙方現在都變更了相同的行，因此無法合併</translation>
    </message>
</context>
<context>
    <name>RelatedPanel</name>
    <message>
        <source>Related</source>
        <translation>相關事件</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>編號</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>脈絡</translation>
    </message>
    <message>
        <source>Choose an event to see its related events.</source>
        <translation>選擇一個事件，即可看到它的相關事件。</translation>
    </message>
    <message numerus="yes">
        <source>Moved %Ln related event(s)</source>
        <translation>
            <numerusform>已移動 %Ln 個相關事件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed %Ln related event(s)</source>
        <translation>
            <numerusform>已移除 %Ln 個相關事件</numerusform>
        </translation>
    </message>
    <message>
        <source>Renamed a related event</source>
        <translation>已重新命名相關事件</translation>
    </message>
    <message>
        <source>Changed a context</source>
        <translation>已變更脈絡</translation>
    </message>
    <message>
        <source>Related event {0}: {1}, context {2}</source>
        <translation>相關事件 {0}：{1}，脈絡 {2}</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>沒有這個檔案</translation>
    </message>
    <message>
        <source>it does not point back</source>
        <translation>未指回</translation>
    </message>
</context>
<context>
    <name>Relating</name>
    <message numerus="yes">
        <source>Related %Ln event(s) on both sides</source>
        <translation>
            <numerusform>已雙向關聯 %Ln 個事件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Related %Ln event(s)</source>
        <translation>
            <numerusform>已關聯 %Ln 個事件</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} has no title to show in the list</source>
        <translation>{0} 沒有可在清單中顯示的標題</translation>
    </message>
    <message>
        <source>Added the context {0}</source>
        <translation>已加入脈絡「{0}」</translation>
    </message>
    <message>
        <source>The event has the context {0} already</source>
        <translation>此事件已有脈絡「{0}」</translation>
    </message>
    <message>
        <source>Removed the context {0}; the event lists its own now, since others tell of it</source>
        <translation>已移除脈絡「{0}」；因其他事件也提到它，本事件現在自列脈絡</translation>
    </message>
    <message>
        <source>Removed the context {0}</source>
        <translation>已移除脈絡「{0}」</translation>
    </message>
</context>
<context>
    <name>RenameDialog</name>
    <message>
        <source>Rename the file</source>
        <translation>重新命名檔案</translation>
    </message>
    <message>
        <source>Rename file</source>
        <translation>重新命名檔案</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名稱(&amp;N)</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>Report</source>
        <translation>報告</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>複製報告</translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <source>Deleted events</source>
        <translation>已刪除的事件</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>還原</translation>
    </message>
    <message>
        <source>Tick what is to come back</source>
        <translation>請勾選要還原的事件</translation>
    </message>
    <message>
        <source>{0} — deleted {1}</source>
        <translation>{0} — 刪除於 {1}</translation>
    </message>
</context>
<context>
    <name>RetitleDialog</name>
    <message>
        <source>Change the title</source>
        <translation>變更標題</translation>
    </message>
    <message>
        <source>Change title</source>
        <translation>變更標題</translation>
    </message>
    <message>
        <source>Name the &amp;file after it too</source>
        <translation>檔案也依此命名(&amp;F)</translation>
    </message>
    <message>
        <source>Else the file keeps its name, and links from elsewhere still find it</source>
        <translation>否則檔案會保留原名，來自他處的連結仍可找到它</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>標題(&amp;T)</translation>
    </message>
</context>
<context>
    <name>Safekeeping</name>
    <message>
        <source>This archive can only be read</source>
        <translation>此典藏庫只能讀取</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>未儲存</translation>
    </message>
    <message>
        <source>Watching limited</source>
        <translation>檔案監看受限</translation>
    </message>
    <message>
        <source>Unsaved text can&apos;t be kept as a draft ({0}): it is safe only once you save it</source>
        <translation>無法將未儲存的文字保留為草稿（{0}）：儲存之後才安全</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>Save the changes?</source>
        <translation>要儲存變更嗎？</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>儲存(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Go on without saving</source>
        <translation>不儲存並繼續(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other event(s) point here already; without saving, this one does not point back.</source>
        <translation>
            <numerusform>已有 %Ln 個其他事件指向此處；若不儲存，此事件不會指回它們。</numerusform>
        </translation>
    </message>
    <message>
        <source>Save as a new file</source>
        <translation>另存新檔</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>Nothing is left of the text. Save it so?</source>
        <translation>文字已全部清空。仍要這樣儲存嗎？</translation>
    </message>
    <message>
        <source>More than half of the text is gone. Save it so?</source>
        <translation>超過一半的文字已消失。仍要這樣儲存嗎？</translation>
    </message>
    <message>
        <source>What {0} holds now is kept in its history.</source>
        <translation>{0} 目前的內容會保留在其歷史紀錄中。</translation>
    </message>
    <message>
        <source>&amp;Save it so</source>
        <translation>仍要儲存(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Go on editing</source>
        <translation>繼續編輯(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Put it back</source>
        <translation>放回原處(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Save mine as a new file…</source>
        <translation>將我的版本另存新檔(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Leave it as unsaved work</source>
        <translation>保留為未儲存的內容(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Take the other text, lose mine</source>
        <translation>採用另一版本，捨棄我的版本(&amp;T)</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>未儲存</translation>
    </message>
    <message>
        <source>Your text is still in the editor, and a draft of it is kept.</source>
        <translation>您的文字仍在編輯器中，並已保留草稿。</translation>
    </message>
    <message>
        <source>Your text is still in the editor, and only there: no draft of it can be written either.</source>
        <translation>您的文字仍在編輯器中，而且只在該處：草稿也無法寫入。</translation>
    </message>
    <message>
        <source>The text can&apos;t be kept as unsaved work either: the disk refuses it.</source>
        <translation>也無法將文字保留為未儲存的內容：磁碟拒絕寫入。</translation>
    </message>
    <message>
        <source>A copy is in {0}</source>
        <translation>副本位於 {0}</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>What can be searched for</source>
        <translation>可以搜尋的內容</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜尋</translation>
    </message>
    <message>
        <source>Search events</source>
        <translation>搜尋事件</translation>
    </message>
    <message>
        <source>Forget this search</source>
        <translation>移除此搜尋</translation>
    </message>
    <message>
        <source>Keep this search</source>
        <translation>儲存此搜尋</translation>
    </message>
</context>
<context>
    <name>SearchHelp</name>
    <message>
        <source>all of these words; their beginnings are enough</source>
        <translation>含有所有這些字詞；只輸入開頭即可</translation>
    </message>
    <message>
        <source>exactly these words, in a row</source>
        <translation>依序含有這些字詞，完全相符</translation>
    </message>
    <message>
        <source>all but these; “-” can stand before anything here</source>
        <translation>不含這些；此處任何項目前都可加上「-」</translation>
    </message>
    <message>
        <source>one or the other; “OR” can stand between anything here</source>
        <translation>其中之一；此處任何項目之間都可使用「OR」</translation>
    </message>
    <message>
        <source>in the title</source>
        <translation>在標題中</translation>
    </message>
    <message>
        <source>in the summary and the rest of the text</source>
        <translation>在摘要與其餘文字中</translation>
    </message>
    <message>
        <source>in the category</source>
        <translation>在分類中</translation>
    </message>
    <message>
        <source>in a context</source>
        <translation>在脈絡中</translation>
    </message>
    <message>
        <source>just this context; category and source can be quoted too</source>
        <translation>完全符合此脈絡；category 與 source 也可加上引號</translation>
    </message>
    <message>
        <source>in the label or the address of a source</source>
        <translation>在來源的標籤或網址中</translation>
    </message>
    <message>
        <source>with a source on this site</source>
        <translation>有來源位於此網站</translation>
    </message>
    <message>
        <source>in this month; a year or a day will do too</source>
        <translation>在此月份；也可以是年份或日期</translation>
    </message>
    <message>
        <source>from the first to the last day; one can be left out</source>
        <translation>從第一天到最後一天；其中一個可省略</translation>
    </message>
    <message>
        <source>on this day, in all years</source>
        <translation>在歷年的此日</translation>
    </message>
    <message>
        <source>with one; also source, related, summary, category, context, title</source>
        <translation>有此項；也可用 source、related、summary、category、context、title</translation>
    </message>
    <message>
        <source>without one; of the same</source>
        <translation>沒有此項；可用項目同上</translation>
    </message>
    <message>
        <source>drafts</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>with a link that leads nowhere</source>
        <translation>有失效連結</translation>
    </message>
    <message>
        <source>copies that a sync program made</source>
        <translation>同步程式產生的副本</translation>
    </message>
    <message>
        <source>with a related link to this file</source>
        <translation>相關事件的連結指向此檔案</translation>
    </message>
    <message>
        <source>anywhere in the file, in the titles of related events too</source>
        <translation>在檔案中任何地方，包括相關事件的標題</translation>
    </message>
    <message>
        <source>What can be searched for</source>
        <translation>可以搜尋的內容</translation>
    </message>
    <message>
        <source>Side by side they narrow the search down. Enter or a click writes one into the field.</source>
        <translation>並列多個項目可縮小搜尋範圍。按 Enter 或按一下即可將項目寫入欄位。</translation>
    </message>
</context>
<context>
    <name>Searching</name>
    <message>
        <source>Reading the archive…</source>
        <translation>正在讀取典藏庫…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln 個事件</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} / {1}</translation>
    </message>
    <message>
        <source>“{0}:” is no field of a search, so it was looked for as a word; the “?” lists the fields</source>
        <translation>「{0}:」不是搜尋欄位，因此當作一般詞語搜尋；「?」列出所有欄位</translation>
    </message>
    <message>
        <source>Reading {0} of {1}</source>
        <translation>正在讀取 {0} / {1}</translation>
    </message>
    <message>
        <source>Preparing the search…</source>
        <translation>正在準備搜尋…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>繼續</translation>
    </message>
    <message>
        <source>The list may not be complete</source>
        <translation>清單可能不完整</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>已儲存的搜尋</translation>
    </message>
    <message>
        <source>No source</source>
        <translation>沒有來源</translation>
    </message>
    <message>
        <source>No cover image</source>
        <translation>沒有封面圖片</translation>
    </message>
    <message>
        <source>No related event</source>
        <translation>沒有相關事件</translation>
    </message>
    <message>
        <source>Broken link</source>
        <translation>失效連結</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Conflict copy</source>
        <translation>衝突副本</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>標記</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>Contexts</source>
        <translation>脈絡</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>網站</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>General</source>
        <translation>一般</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>快速鍵</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>Choose one combination of keys, not several in a row.</source>
        <translation>請選擇一組按鍵組合，不要連續按多組。</translation>
    </message>
    <message>
        <source>These keys are needed to write and to move; take some with Ctrl or Alt, or F1 to F35.</source>
        <translation>這些按鍵用於書寫與移動；請改用含 Ctrl 或 Alt 的組合，或 F1 到 F35。</translation>
    </message>
    <message>
        <source>{0} is needed in texts and lists.</source>
        <translation>文字與清單需要使用 {0}。</translation>
    </message>
    <message>
        <source>{0} opens a menu.</source>
        <translation>{0} 會開啟選單。</translation>
    </message>
    <message>
        <source>{0} belongs to “{1}” already.</source>
        <translation>{0} 已指定給「{1}」。</translation>
    </message>
</context>
<context>
    <name>ShortcutsPage</name>
    <message>
        <source>&amp;No keys</source>
        <translation>清除快速鍵(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Standard keys</source>
        <translation>預設快速鍵(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;All commands to standard</source>
        <translation>所有指令還原為預設(&amp;A)</translation>
    </message>
    <message>
        <source>Find a command, or keys</source>
        <translation>尋找指令或快速鍵</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>指令及其快速鍵</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>指令</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>快速鍵</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>新快速鍵</translation>
    </message>
    <message>
        <source>New &amp;keys:</source>
        <translation>新快速鍵(&amp;K)：</translation>
    </message>
    <message>
        <source>{0} (chosen)</source>
        <translation>{0}（自訂）</translation>
    </message>
    <message>
        <source>none</source>
        <translation>無</translation>
    </message>
    <message>
        <source>Give all commands their standard keys?</source>
        <translation>要讓所有指令還原為預設快速鍵嗎？</translation>
    </message>
    <message numerus="yes">
        <source>%Ln command(s) has (have) chosen keys; they are forgotten then.</source>
        <translation>
            <numerusform>%Ln 個指令有自訂快速鍵，還原後將不再保留。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Keep chosen keys</source>
        <translation>保留自訂快速鍵(&amp;K)</translation>
    </message>
</context>
<context>
    <name>Showing</name>
    <message>
        <source>The front matter is kept but not understood: {0}</source>
        <translation>front matter 已保留，但無法解讀：{0}</translation>
    </message>
</context>
<context>
    <name>SourcesPanel</name>
    <message>
        <source>Sources</source>
        <translation>來源</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>編號</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>標籤</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>網址</translation>
    </message>
    <message>
        <source>Add source</source>
        <translation>加入來源</translation>
    </message>
    <message>
        <source>Address of a new source</source>
        <translation>新來源的網址</translation>
    </message>
    <message>
        <source>Type or paste a web address, then Enter</source>
        <translation>輸入或貼上網址後按 Enter</translation>
    </message>
    <message>
        <source>Choose an event to see its sources.</source>
        <translation>選擇一個事件，即可看到它的來源。</translation>
    </message>
    <message>
        <source>Source {0}: {1}, {2}</source>
        <translation>來源 {0}：{1}，{2}</translation>
    </message>
    <message>
        <source>This event has the address more than once</source>
        <translation>此事件中該位址出現了不只一次</translation>
    </message>
    <message numerus="yes">
        <source>Moved %Ln source(s)</source>
        <translation>
            <numerusform>已移動 %Ln 個來源</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed %Ln source(s)</source>
        <translation>
            <numerusform>已移除 %Ln 個來源</numerusform>
        </translation>
    </message>
    <message>
        <source>Removed what only tells where a visitor came from</source>
        <translation>已移除僅用來得知訪客來自何處的部分</translation>
    </message>
    <message>
        <source>Made the page&apos;s title the summary</source>
        <translation>已將頁面標題設為摘要</translation>
    </message>
    <message>
        <source>Renamed a source</source>
        <translation>已重新命名來源</translation>
    </message>
    <message>
        <source>Changed a source&apos;s address</source>
        <translation>已變更來源的網址</translation>
    </message>
</context>
<context>
    <name>Spelling</name>
    <message>
        <source>No unknown word in this text</source>
        <translation>這段文字中沒有不認得的字詞</translation>
    </message>
    <message>
        <source>The dictionary “{0}” can&apos;t be read</source>
        <translation>無法讀取字典「{0}」</translation>
    </message>
    <message>
        <source>“{0}” is a word of this archive now</source>
        <translation>「{0}」現在是此典藏庫的詞彙</translation>
    </message>
    <message>
        <source>Spelling needs the package {0}; install it with: pip install {0}</source>
        <translation>拼字檢查需要套件 {0}；請以此指令安裝：pip install {0}</translation>
    </message>
    <message>
        <source>Spelling is off; choose its language in the settings</source>
        <translation>拼字檢查已關閉；請在設定中選擇語言</translation>
    </message>
    <message>
        <source>There is no dictionary for the language of this text; choose another in the settings</source>
        <translation>沒有這段文字所用語言的字典；請在設定中另選</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Saved {0}</source>
        <translation>已於 {0} 儲存</translation>
    </message>
    <message>
        <source>Written {0}, not confirmed by the disk</source>
        <translation>已於 {0} 寫入，磁碟尚未確認</translation>
    </message>
</context>
<context>
    <name>SuggestionsPanel</name>
    <message>
        <source>Suggested</source>
        <translation>建議</translation>
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
        <translation>建議的相關事件</translation>
    </message>
    <message>
        <source>The archive has no more to suggest</source>
        <translation>典藏庫沒有更多建議</translation>
    </message>
    <message>
        <source>Order of the suggestions</source>
        <translation>建議的順序</translation>
    </message>
    <message>
        <source>What says most first</source>
        <translation>最相關者優先</translation>
    </message>
    <message>
        <source>As the archive lists</source>
        <translation>依典藏庫慣例</translation>
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
        <translation>標題相似</translation>
    </message>
    <message numerus="yes">
        <source>Now: the first %Ln suggestion(s)</source>
        <translation>
            <numerusform>現在：前 %Ln 個建議</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>That was the tour. This copy of the sample archive is yours; the help (F1) has more.</source>
        <translation>導覽到此結束。這份範例典藏庫的副本歸您使用；說明 (F1) 中有更多資訊。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Step {0} of 5: {1}</source>
        <translation>第 {0} 步，共 5 步：{1}</translation>
    </message>
    <message>
        <source>Copy an address to try</source>
        <translation>複製一個試用網址</translation>
    </message>
    <message>
        <source>Skip this step</source>
        <translation>略過此步驟</translation>
    </message>
    <message>
        <source>End the tour</source>
        <translation>結束導覽</translation>
    </message>
    <message>
        <source>Open an event. Click one in the list on the left, or press {0} and type “moon”.</source>
        <translation>開啟事件。在左側清單中按一下事件，或按 {0} 並輸入「moon」。</translation>
    </message>
    <message>
        <source>Give it a source. Copy the address of any page and press {0}; or drag a link onto the list of sources.</source>
        <translation>為事件加入來源。複製任一網頁的網址並按 {0}；或將連結拖曳到來源清單。</translation>
    </message>
    <message>
        <source>Relate it to another event. Press {0}; or choose one that the tab “Related” proposes, and press Enter.</source>
        <translation>與另一個事件建立關聯。按 {0}；或在「相關事件」分頁中選擇建議的項目，然後按 Enter。</translation>
    </message>
    <message>
        <source>Save it with {0}. The day&apos;s page is kept in step.</source>
        <translation>按 {0} 儲存。當日頁面會保持同步。</translation>
    </message>
    <message>
        <source>Make a digest of the day with {0}; a file for others to read, outside the archive.</source>
        <translation>按 {0} 製作當日的彙編；這是供他人閱讀的檔案，存放於典藏庫之外。</translation>
    </message>
</context>
<context>
    <name>UnsavedDialog</name>
    <message>
        <source>Unsaved work</source>
        <translation>未儲存的內容</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>When, and what became of its file since</source>
        <translation>時間與檔案後續情況</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>還原(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Copy the text</source>
        <translation>複製文字(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>捨棄(&amp;D)</translation>
    </message>
</context>
<context>
    <name>UnsavedWork</name>
    <message>
        <source>There is no unsaved work from before</source>
        <translation>沒有先前未儲存的內容</translation>
    </message>
    <message>
        <source>This file can only be read; the unsaved text can be copied</source>
        <translation>此檔案只能讀取；可以複製未儲存的文字</translation>
    </message>
    <message>
        <source>The unsaved text is back in the editor; save it, or undo it</source>
        <translation>未儲存的文字已回到編輯器；請儲存或復原</translation>
    </message>
    <message>
        <source>The text is in the clipboard</source>
        <translation>文字已在剪貼簿中</translation>
    </message>
    <message>
        <source>Discard this text?</source>
        <translation>要捨棄此文字嗎？</translation>
    </message>
    <message>
        <source>It is not whole, so that it can&apos;t be kept in the history of a file.</source>
        <translation>此文字不完整，因此無法保留在檔案的歷史紀錄中。</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>捨棄(&amp;D)</translation>
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
        <translation>還原</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>稍後</translation>
    </message>
    <message>
        <source>Unsaved work from {0}: {1}</source>
        <translation>{0} 未儲存的內容：{1}</translation>
    </message>
    <message numerus="yes">
        <source>Unsaved work of %Ln text(s), the last from {0}: {1}</source>
        <translation>
            <numerusform>%Ln 份未儲存的內容，最近一份為 {0}：{1}</numerusform>
        </translation>
    </message>
    <message>
        <source>{0}; a new event that was not made yet</source>
        <translation>{0}；尚未建立的新事件</translation>
    </message>
    <message>
        <source>“{0}”</source>
        <translation>「{0}」</translation>
    </message>
    <message>
        <source>{0}; not whole, so it can only be copied</source>
        <translation>{0}；不完整，只能複製</translation>
    </message>
    <message>
        <source>{0}; the file is as it was</source>
        <translation>{0}；檔案維持原狀</translation>
    </message>
    <message>
        <source>{0}; the file was changed since by another program</source>
        <translation>{0}；檔案此後已被其他程式變更</translation>
    </message>
    <message>
        <source>{0}; the file is gone</source>
        <translation>{0}；檔案已不存在</translation>
    </message>
    <message>
        <source>{0}; the file can&apos;t be read</source>
        <translation>{0}；無法讀取檔案</translation>
    </message>
    <message>
        <source>A text that is not whole</source>
        <translation>不完整的文字</translation>
    </message>
</context>
<context>
    <name>WelcomePanel</name>
    <message>
        <source>Welcome</source>
        <translation>歡迎</translation>
    </message>
    <message>
        <source>Open an archive…</source>
        <translation>開啟典藏庫…</translation>
    </message>
    <message>
        <source>A folder with event files under news/year/month/day.</source>
        <translation>事件檔案位於 news/年/月/日 之下的資料夾。</translation>
    </message>
    <message>
        <source>Make a new archive…</source>
        <translation>建立新典藏庫…</translation>
    </message>
    <message>
        <source>Choose an empty folder; your events will live there as Markdown.</source>
        <translation>選擇空的資料夾；您的事件將以 Markdown 格式存放於此。</translation>
    </message>
    <message>
        <source>Try the sample archive…</source>
        <translation>試用範例典藏庫…</translation>
    </message>
    <message>
        <source>A copy, in a folder of your choice, that you can edit as you like.</source>
        <translation>存放在您所選資料夾中的副本，可隨意編輯。</translation>
    </message>
    <message>
        <source>Take the tour…</source>
        <translation>開始導覽…</translation>
    </message>
    <message>
        <source>Five short steps on such a copy: open, source, relate, save, export.</source>
        <translation>在這樣的副本上進行五個簡短步驟：開啟、加入來源、建立關聯、儲存、匯出。</translation>
    </message>
    <message>
        <source>Opened before</source>
        <translation>先前開啟</translation>
    </message>
    <message>
        <source>Curator</source>
        <translation>Curator</translation>
    </message>
    <message>
        <source>Curate a news archive offline. Your files stay plain Markdown, and no byte changes unasked.</source>
        <translation>離線整理新聞典藏庫。您的檔案仍是純 Markdown，未經要求不會變更任何位元組。</translation>
    </message>
</context>
<context>
    <name>WordMenu</name>
    <message>
        <source>No suggestions</source>
        <translation>沒有建議</translation>
    </message>
    <message>
        <source>&amp;Add to the words of this archive</source>
        <translation>加入此典藏庫的詞彙(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Ignore for now</source>
        <translation>暫時略過(&amp;I)</translation>
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
