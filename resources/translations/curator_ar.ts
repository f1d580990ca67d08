<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Curator</source>
        <translation>عن Curator</translation>
    </message>
    <message>
        <source>Curator {0}</source>
        <translation>Curator {0}</translation>
    </message>
    <message>
        <source>Curate a news archive offline. Nothing is fetched, nothing is sent.</source>
        <translation>تنسيق أرشيف أخبار دون اتصال. لا شيء يُجلب ولا شيء يُرسل.</translation>
    </message>
    <message>
        <source>Curator is free under the MIT licence. It is made of these parts, by their licences:</source>
        <translation>Curator برنامج حر برخصة MIT. وهو مكوّن من هذه الأجزاء، كلٌّ برخصته:</translation>
    </message>
    <message>
        <source>Parts and their licences</source>
        <translation>الأجزاء ورخصها</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>انسخ التفاصيل</translation>
    </message>
    <message>
        <source>The versions of Curator, Python, Qt and the system, for a report</source>
        <translation>إصدارات Curator وPython وQt والنظام، من أجل تقرير</translation>
    </message>
</context>
<context>
    <name>Acts</name>
    <message>
        <source>Changed the title</source>
        <translation>غُيّر العنوان</translation>
    </message>
    <message>
        <source>Renamed the file</source>
        <translation>أُعيدت تسمية الملف</translation>
    </message>
    <message numerus="yes">
        <source>Moved %Ln event(s)</source>
        <translation>
            <numerusform>لم يُنقل أي حدث</numerusform>
            <numerusform>نُقل حدث واحد</numerusform>
            <numerusform>نُقل حدثان</numerusform>
            <numerusform>نُقلت %Ln أحداث</numerusform>
            <numerusform>نُقل %Ln حدثًا</numerusform>
            <numerusform>نُقل %Ln حدث</numerusform>
        </translation>
    </message>
    <message>
        <source>No event is chosen</source>
        <translation>لم يُختر أي حدث</translation>
    </message>
    <message numerus="yes">
        <source>Deleted %Ln event(s)</source>
        <translation>
            <numerusform>لم يُحذف أي حدث</numerusform>
            <numerusform>حُذف حدث واحد</numerusform>
            <numerusform>حُذف حدثان</numerusform>
            <numerusform>حُذفت %Ln أحداث</numerusform>
            <numerusform>حُذف %Ln حدثًا</numerusform>
            <numerusform>حُذف %Ln حدث</numerusform>
        </translation>
    </message>
    <message>
        <source>No deleted event is kept</source>
        <translation>لا توجد أحداث محذوفة يمكن استعادتها</translation>
    </message>
    <message numerus="yes">
        <source>Restored %Ln event(s)</source>
        <translation>
            <numerusform>لم يُستعَد أي حدث</numerusform>
            <numerusform>استُعيد حدث واحد</numerusform>
            <numerusform>استُعيد حدثان</numerusform>
            <numerusform>استُعيدت %Ln أحداث</numerusform>
            <numerusform>استُعيد %Ln حدثًا</numerusform>
            <numerusform>استُعيد %Ln حدث</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changed %Ln event(s)</source>
        <translation>
            <numerusform>لم يُغيَّر أي حدث</numerusform>
            <numerusform>غُيّر حدث واحد</numerusform>
            <numerusform>غُيّر حدثان</numerusform>
            <numerusform>غُيّرت %Ln أحداث</numerusform>
            <numerusform>غُيّر %Ln حدثًا</numerusform>
            <numerusform>غُيّر %Ln حدث</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring day pages up to date</source>
        <translation>تحديث صفحات الأيام</translation>
    </message>
    <message>
        <source>Change the pages</source>
        <translation>غيّر الصفحات</translation>
    </message>
    <message>
        <source>The day pages are in step with their events now</source>
        <translation>صفحات الأيام محدَّثة الآن وفق أحداثها</translation>
    </message>
    <message>
        <source>There is no change of several files to take back</source>
        <translation>لا يوجد تغيير في عدة ملفات يمكن التراجع عنه</translation>
    </message>
    <message>
        <source>Take back the change of {0}: {1}</source>
        <translation>التراجع عن تغيير {0}: {1}</translation>
    </message>
    <message>
        <source>Took back the change of {0}: {1}</source>
        <translation>جرى التراجع عن تغيير {0}: {1}</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Let the other events point back</source>
        <translation>جعل الأحداث الأخرى تشير بالمقابل</translation>
    </message>
    <message>
        <source>Relate on both sides</source>
        <translation>اربط في الجهتين</translation>
    </message>
    <message numerus="yes">
        <source>Related %Ln event(s) on both sides</source>
        <translation>
            <numerusform>لم يُربط أي حدث في الجهتين</numerusform>
            <numerusform>رُبط حدث واحد في الجهتين</numerusform>
            <numerusform>رُبط حدثان في الجهتين</numerusform>
            <numerusform>رُبطت %Ln أحداث في الجهتين</numerusform>
            <numerusform>رُبط %Ln حدثًا في الجهتين</numerusform>
            <numerusform>رُبط %Ln حدث في الجهتين</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Applying</name>
    <message>
        <source>The text has changed meanwhile; please try again</source>
        <translation>تغيّر النص في هذه الأثناء؛ يُرجى المحاولة مجددًا</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>There is no change of the text to undo</source>
        <translation>لا يوجد تغيير في النص للتراجع عنه</translation>
    </message>
    <message>
        <source>Show the other</source>
        <translation>اعرض الحدث الآخر</translation>
    </message>
    <message>
        <source>Taken back: {0}</source>
        <translation>جرى التراجع عن: {0}</translation>
    </message>
</context>
<context>
    <name>Assistance</name>
    <message>
        <source>These faults were written down on this machine. Nothing is sent; copy them to give them away.</source>
        <translation>دُوّنت هذه الأعطال على هذا الجهاز. لا يُرسَل منها شيء؛ انسخها إن أردت إعطاءها لأحد.</translation>
    </message>
    <message>
        <source>No fault was written down</source>
        <translation>لم يُدوَّن أي عطل</translation>
    </message>
</context>
<context>
    <name>BacklinksPanel</name>
    <message>
        <source>Choose an event to see which others point to it.</source>
        <translation>اختر حدثًا لترى الأحداث التي تشير إليه.</translation>
    </message>
    <message>
        <source>Event that points here</source>
        <translation>الحدث المشير إلى هنا</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>السياق</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Events that point here</source>
        <translation>الأحداث المشيرة إلى هنا</translation>
    </message>
    <message>
        <source>No event points here</source>
        <translation>لا يشير أي حدث إلى هنا</translation>
    </message>
    <message>
        <source>Show {0} more</source>
        <translation>إظهار {0} أخرى</translation>
    </message>
    <message>
        <source>the open event does not point back</source>
        <translation>الحدث المفتوح لا يشير بالمقابل</translation>
    </message>
</context>
<context>
    <name>BatchDialog</name>
    <message>
        <source>Change many events</source>
        <translation>تغيير أحداث عديدة</translation>
    </message>
    <message>
        <source>Change them</source>
        <translation>غيّرها</translation>
    </message>
    <message>
        <source>Regular e&amp;xpression</source>
        <translation>تعبير &amp;نمطي</translation>
    </message>
    <message>
        <source>Upper and lower &amp;case differ</source>
        <translation>ميّز الأحرف الكبيرة من الص&amp;غيرة</translation>
    </message>
    <message>
        <source>Wh&amp;ole words</source>
        <translation>&amp;كلمات كاملة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln chosen event(s)</source>
        <translation>
            <numerusform>لا أحداث مختارة</numerusform>
            <numerusform>حدث واحد مختار</numerusform>
            <numerusform>حدثان مختاران</numerusform>
            <numerusform>%Ln أحداث مختارة</numerusform>
            <numerusform>%Ln حدثًا مختارًا</numerusform>
            <numerusform>%Ln حدث مختار</numerusform>
        </translation>
    </message>
    <message>
        <source>All that the search found</source>
        <translation>كل ما وجده البحث</translation>
    </message>
    <message>
        <source>All events of the archive</source>
        <translation>كل أحداث الأرشيف</translation>
    </message>
    <message>
        <source>Find and replace</source>
        <translation>ابحث واستبدل</translation>
    </message>
    <message>
        <source>Add a context</source>
        <translation>أضف سياقًا</translation>
    </message>
    <message>
        <source>Remove a context</source>
        <translation>أزل سياقًا</translation>
    </message>
    <message>
        <source>Rename a context</source>
        <translation>أعد تسمية سياق</translation>
    </message>
    <message>
        <source>Relabel the sources of a site</source>
        <translation>غيّر تسميات مصادر موقع</translation>
    </message>
    <message>
        <source>Move to another day</source>
        <translation>انقل إلى يوم آخر</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>الملخص</translation>
    </message>
    <message>
        <source>Labels of sources</source>
        <translation>تسميات المصادر</translation>
    </message>
    <message>
        <source>Whole text</source>
        <translation>النص كله</translation>
    </message>
    <message>
        <source>&amp;Events</source>
        <translation>الأ&amp;حداث</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>الإ&amp;جراء</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>ا&amp;بحث عن</translation>
    </message>
    <message>
        <source>&amp;Replace by</source>
        <translation>ا&amp;ستبدل بـ</translation>
    </message>
    <message>
        <source>&amp;In</source>
        <translation>&amp;في</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>ال&amp;يوم</translation>
    </message>
    <message>
        <source>&amp;Context</source>
        <translation>السيا&amp;ق</translation>
    </message>
    <message>
        <source>&amp;New name</source>
        <translation>الاسم الج&amp;ديد</translation>
    </message>
    <message>
        <source>&amp;Site</source>
        <translation>الم&amp;وقع</translation>
    </message>
    <message>
        <source>&amp;Label</source>
        <translation>ال&amp;تسمية</translation>
    </message>
</context>
<context>
    <name>BrowsePanel</name>
    <message>
        <source>Find contexts and sites</source>
        <translation>ابحث عن سياقات ومواقع</translation>
    </message>
    <message>
        <source>Browse</source>
        <translation>التصفح</translation>
    </message>
    <message>
        <source>Nothing is called so</source>
        <translation>لا شيء بهذا الاسم</translation>
    </message>
    <message>
        <source>Click: search for this alone</source>
        <translation>نقرة: ابحث عن هذا وحده</translation>
    </message>
    <message>
        <source>Ctrl+click: narrow the search to this</source>
        <translation>نقرة مع Ctrl: ضيّق البحث بهذا</translation>
    </message>
    <message>
        <source>Alt+click: leave this out of the search</source>
        <translation>نقرة مع Alt: استثنِ هذا من البحث</translation>
    </message>
    <message>
        <source>Del: remove this saved search</source>
        <translation>المفتاح Del: أزل هذا البحث المحفوظ</translation>
    </message>
    <message numerus="yes">
        <source>{0}, %Ln event(s)</source>
        <translation>
            <numerusform>{0}، لا أحداث</numerusform>
            <numerusform>{0}، حدث واحد</numerusform>
            <numerusform>{0}، حدثان</numerusform>
            <numerusform>{0}، %Ln أحداث</numerusform>
            <numerusform>{0}، %Ln حدثًا</numerusform>
            <numerusform>{0}، %Ln حدث</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} more – type to find them</source>
        <translation>{0} أخرى – اكتب للعثور عليها</translation>
    </message>
    <message>
        <source>Search for this</source>
        <translation>ابحث عن هذا</translation>
    </message>
    <message>
        <source>Narrow the search to this</source>
        <translation>ضيّق البحث بهذا</translation>
    </message>
    <message>
        <source>Leave this out of the search</source>
        <translation>استثنِ هذا من البحث</translation>
    </message>
    <message>
        <source>Remove the saved search</source>
        <translation>أزل البحث المحفوظ</translation>
    </message>
</context>
<context>
    <name>CalendarPanel</name>
    <message>
        <source>Previous day with events</source>
        <translation>اليوم السابق الذي فيه أحداث</translation>
    </message>
    <message>
        <source>Next day with events</source>
        <translation>اليوم التالي الذي فيه أحداث</translation>
    </message>
    <message>
        <source>Every {0}</source>
        <translation>كل {0}</translation>
    </message>
    <message>
        <source>Events of this day in all years</source>
        <translation>أحداث هذا اليوم في كل الأعوام</translation>
    </message>
</context>
<context>
    <name>ChoicesPage</name>
    <message>
        <source>&amp;Editor</source>
        <translation>ال&amp;محرر</translation>
    </message>
    <message>
        <source>How large the text that you write is.</source>
        <translation>حجم النص الذي تكتبه.</translation>
    </message>
    <message>
        <source>&amp;Preview</source>
        <translation>الم&amp;عاينة</translation>
    </message>
    <message>
        <source>How large the text is that the reader will see.</source>
        <translation>حجم النص كما سيراه القارئ.</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتحة</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكنة</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>الأ&amp;لوان</translation>
    </message>
    <message>
        <source>Light or dark; as the desktop, it follows when that changes.</source>
        <translation>فاتحة أو داكنة؛ وإن كانت كما في سطح المكتب تغيّرت معه.</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>الل&amp;غة</translation>
    </message>
    <message>
        <source>What the window speaks, from the next start on.</source>
        <translation>لغة النافذة، بدءًا من التشغيل القادم.</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>كما في سطح المكتب</translation>
    </message>
    <message>
        <source>The font in which you write; letters that it has not are taken from the desktop&apos;s.</source>
        <translation>الخط الذي تكتب به؛ وما ينقصه من حروف يؤخذ من خط سطح المكتب.</translation>
    </message>
    <message>
        <source>&amp;Font</source>
        <translation>ال&amp;خط</translation>
    </message>
    <message>
        <source>As the archive</source>
        <translation>كما في الأرشيف</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>متوقف</translation>
    </message>
    <message>
        <source>The language whose words are known; others are underlined while you write.</source>
        <translation>اللغة التي تُعرَف كلماتها؛ ويوضع خط تحت غيرها أثناء الكتابة.</translation>
    </message>
    <message>
        <source>Needs the package {0}; install it with: pip install {0}</source>
        <translation>يحتاج إلى الحزمة {0}؛ ثبّتها بالأمر: pip install {0}</translation>
    </message>
    <message>
        <source>&amp;Spelling</source>
        <translation>التد&amp;قيق الإملائي</translation>
    </message>
    <message>
        <source> %</source>
        <translation> ٪</translation>
    </message>
    <message>
        <source>Open the last &amp;archive again</source>
        <translation>ا&amp;فتح آخر أرشيف مجددًا</translation>
    </message>
    <message>
        <source>At the next start, with the event, the cursor and the search where they were.</source>
        <translation>عند التشغيل القادم، مع الحدث والمؤشر والبحث كما كانت.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>بدء التشغيل</translation>
    </message>
    <message>
        <source>Keep &amp;day pages in step when saving</source>
        <translation>حدّث &amp;صفحات الأيام تلقائيًا عند الحفظ</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>الأرشيف</translation>
    </message>
    <message>
        <source>For the open archive alone; each archive has its own choice.</source>
        <translation>للأرشيف المفتوح وحده؛ فلكل أرشيف اختياره الخاص.</translation>
    </message>
    <message>
        <source>The web address that digests put before links into the archive, where you choose that.</source>
        <translation>عنوان الويب الذي تضعه الموجزات قبل الروابط إلى الأرشيف، حيثما اخترت ذلك.</translation>
    </message>
    <message>
        <source>&amp;Base address</source>
        <translation>عنوان الويب الأ&amp;ساسي</translation>
    </message>
</context>
<context>
    <name>Columns</name>
    <message>
        <source>Parts of the event</source>
        <translation>أجزاء الحدث</translation>
    </message>
</context>
<context>
    <name>Command</name>
    <message>
        <source>&amp;New event…</source>
        <translation>حدث &amp;جديد…</translation>
    </message>
    <message>
        <source>Makes a new event on a day that you choose.</source>
        <translation>ينشئ حدثًا جديدًا في يوم تختاره.</translation>
    </message>
    <message>
        <source>Add a &amp;source</source>
        <translation>أ&amp;ضف مصدرًا</translation>
    </message>
    <message>
        <source>Puts the cursor where the address of a new source is typed.</source>
        <translation>يضع المؤشر حيث يُكتب عنوان الويب لمصدر جديد.</translation>
    </message>
    <message>
        <source>&amp;Paste links as sources</source>
        <translation>أل&amp;صق الروابط كمصادر</translation>
    </message>
    <message>
        <source>Adds the links of the clipboard to the open event&apos;s sources.</source>
        <translation>يضيف الروابط التي في الحافظة إلى مصادر الحدث المفتوح.</translation>
    </message>
    <message>
        <source>&amp;Open in the browser…</source>
        <translation>افتح في ال&amp;متصفح…</translation>
    </message>
    <message>
        <source>Shows the address of the chosen source, and gives it to your browser.</source>
        <translation>يعرض عنوان الويب للمصدر المختار، ويعطيه لمتصفحك.</translation>
    </message>
    <message>
        <source>Change &amp;label or address</source>
        <translation>&amp;غيّر التسمية أو عنوان الويب</translation>
    </message>
    <message>
        <source>Lets you type over the label or the address of the chosen source.</source>
        <translation>يتيح لك أن تكتب فوق تسمية المصدر المختار أو عنوان الويب الخاص به.</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>حرّك لأ&amp;على</translation>
    </message>
    <message>
        <source>Moves the chosen sources before the one above them.</source>
        <translation>ينقل المصادر المختارة إلى ما قبل المصدر الذي فوقها.</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>حرّك لأ&amp;سفل</translation>
    </message>
    <message>
        <source>Moves the chosen sources behind the one below them.</source>
        <translation>ينقل المصادر المختارة إلى ما بعد المصدر الذي تحتها.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>أ&amp;زل</translation>
    </message>
    <message>
        <source>Takes the chosen sources away from the open event.</source>
        <translation>يزيل المصادر المختارة من الحدث المفتوح.</translation>
    </message>
    <message>
        <source>Take the &amp;first label</source>
        <translation>خذ التسمية الأ&amp;ولى</translation>
    </message>
    <message>
        <source>Gives the chosen source the first of the labels that are offered beside it.</source>
        <translation>يعطي المصدر المختار أولى التسميات المعروضة بجانبه.</translation>
    </message>
    <message>
        <source>Take the s&amp;econd label</source>
        <translation>خذ التسمية ال&amp;ثانية</translation>
    </message>
    <message>
        <source>Gives the chosen source the second of the labels that are offered beside it.</source>
        <translation>يعطي المصدر المختار ثانية التسميات المعروضة بجانبه.</translation>
    </message>
    <message>
        <source>Take the &amp;third label</source>
        <translation>&amp;خذ التسمية الثالثة</translation>
    </message>
    <message>
        <source>Gives the chosen source the third of the labels that are offered beside it.</source>
        <translation>يعطي المصدر المختار ثالثة التسميات المعروضة بجانبه.</translation>
    </message>
    <message>
        <source>Remove trac&amp;king</source>
        <translation>أزل الت&amp;تبع</translation>
    </message>
    <message>
        <source>Takes out of the address of the chosen source what only tells where a visitor came from.</source>
        <translation>يزيل من عنوان الويب للمصدر المختار ما لا يفيد إلا في معرفة من أين جاء الزائر.</translation>
    </message>
    <message>
        <source>Title to su&amp;mmary</source>
        <translation>العنوان إلى الم&amp;لخص</translation>
    </message>
    <message>
        <source>Makes the title of the page of the chosen source the summary of the open event.</source>
        <translation>يجعل عنوان صفحة المصدر المختار ملخصًا للحدث المفتوح.</translation>
    </message>
    <message>
        <source>S&amp;how the other</source>
        <translation>اعرض ال&amp;حدث الآخر</translation>
    </message>
    <message>
        <source>Opens another event that has the address of the chosen source.</source>
        <translation>يفتح حدثًا آخر فيه عنوان الويب للمصدر المختار.</translation>
    </message>
    <message>
        <source>Add a &amp;related event…</source>
        <translation>أضف حدثًا &amp;ذا صلة…</translation>
    </message>
    <message>
        <source>Chooses an event that belongs to the open one.</source>
        <translation>يختار حدثًا له صلة بالحدث المفتوح.</translation>
    </message>
    <message>
        <source>Add related event…</source>
        <translation>أضف حدثًا ذا صلة…</translation>
    </message>
    <message>
        <source>Relate to the &amp;open event</source>
        <translation>ا&amp;ربط بالحدث المفتوح</translation>
    </message>
    <message>
        <source>Relates the events that are chosen in the list to the open one.</source>
        <translation>يربط الأحداث المختارة في القائمة بالحدث المفتوح.</translation>
    </message>
    <message>
        <source>Op&amp;en</source>
        <translation>ا&amp;فتح</translation>
    </message>
    <message>
        <source>Opens the related event that is chosen.</source>
        <translation>يفتح الحدث ذا الصلة المختار.</translation>
    </message>
    <message>
        <source>Change &amp;title or context</source>
        <translation>غيّر الع&amp;نوان أو السياق</translation>
    </message>
    <message>
        <source>Lets you type over the title or the context of the chosen related event.</source>
        <translation>يتيح لك أن تكتب فوق عنوان الحدث ذي الصلة المختار أو سياقه.</translation>
    </message>
    <message>
        <source>Change the &amp;context</source>
        <translation>&amp;غيّر السياق</translation>
    </message>
    <message>
        <source>Lets you type over the context of the chosen related event.</source>
        <translation>يتيح لك أن تكتب فوق سياق الحدث ذي الصلة المختار.</translation>
    </message>
    <message>
        <source>Moves the chosen related events before the one above them.</source>
        <translation>ينقل الأحداث ذات الصلة المختارة إلى ما قبل الحدث الذي فوقها.</translation>
    </message>
    <message>
        <source>Moves the chosen related events behind the one below them.</source>
        <translation>ينقل الأحداث ذات الصلة المختارة إلى ما بعد الحدث الذي تحتها.</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>أ&amp;زل</translation>
    </message>
    <message>
        <source>Takes the chosen related events away from the open one.</source>
        <translation>يزيل الأحداث ذات الصلة المختارة من الحدث المفتوح.</translation>
    </message>
    <message>
        <source>Relate chosen &amp;suggestions</source>
        <translation>اربط ال&amp;مقترحات المختارة</translation>
    </message>
    <message>
        <source>Relates the suggestions that are chosen to the open event, as Enter does.</source>
        <translation>يربط المقترحات المختارة بالحدث المفتوح، كما يفعل Enter.</translation>
    </message>
    <message>
        <source>Relate</source>
        <translation>اربط</translation>
    </message>
    <message>
        <source>Relate on &amp;both sides…</source>
        <translation>اربط في ال&amp;جهتين…</translation>
    </message>
    <message>
        <source>Relates the suggestions that are chosen, and lets them point back here.</source>
        <translation>يربط المقترحات المختارة، ويجعلها تشير إلى هنا بالمقابل.</translation>
    </message>
    <message>
        <source>On both sides…</source>
        <translation>في الجهتين…</translation>
    </message>
    <message>
        <source>&amp;Fill up with suggestions</source>
        <translation>أ&amp;كمل العدد بالمقترحات</translation>
    </message>
    <message>
        <source>Relates the first suggestions, up to as many events as is usual.</source>
        <translation>يربط أول المقترحات، حتى العدد المعتاد من الأحداث.</translation>
    </message>
    <message>
        <source>Fill up</source>
        <translation>أكمل العدد</translation>
    </message>
    <message>
        <source>Open the su&amp;ggestion</source>
        <translation>افتح المق&amp;ترح</translation>
    </message>
    <message>
        <source>Opens the suggestion that is chosen, as Ctrl+Enter does there.</source>
        <translation>يفتح المقترح المختار، كما يفعل Ctrl+Enter هناك.</translation>
    </message>
    <message>
        <source>&amp;Point back</source>
        <translation>أ&amp;شِر بالمقابل</translation>
    </message>
    <message>
        <source>Relates the chosen events that point here to the open one, with the same contexts.</source>
        <translation>يربط بالحدث المفتوح الأحداث المختارة التي تشير إلى هنا، بالسياقات نفسها.</translation>
    </message>
    <message>
        <source>Open the event that points &amp;here</source>
        <translation>افتح ال&amp;حدث المشير إلى هنا</translation>
    </message>
    <message>
        <source>Opens the event that is chosen among those that point here, as Enter does there.</source>
        <translation>يفتح الحدث المختار من الأحداث المشيرة إلى هنا، كما يفعل Enter هناك.</translation>
    </message>
    <message>
        <source>&amp;Add a context</source>
        <translation>أ&amp;ضف سياقًا</translation>
    </message>
    <message>
        <source>Puts the cursor where a new context of the open event is typed.</source>
        <translation>يضع المؤشر حيث يُكتب سياق جديد للحدث المفتوح.</translation>
    </message>
    <message>
        <source>G&amp;ive or take the context</source>
        <translation>أع&amp;طِ السياق أو خذه</translation>
    </message>
    <message>
        <source>Gives the open event the context that is chosen, or takes it away, as Space does.</source>
        <translation>يعطي الحدث المفتوح السياق المختار أو يأخذه منه، كما تفعل مسطرة المسافة.</translation>
    </message>
    <message>
        <source>Change the &amp;title…</source>
        <translation>غيّر الع&amp;نوان…</translation>
    </message>
    <message>
        <source>Gives the open event another title, with all links to it.</source>
        <translation>يعطي الحدث المفتوح عنوانًا آخر، ويغيّر معه كل الروابط إليه.</translation>
    </message>
    <message>
        <source>&amp;Move to another day…</source>
        <translation>ان&amp;قل إلى يوم آخر…</translation>
    </message>
    <message>
        <source>Moves the chosen events to another day, with all links to them.</source>
        <translation>ينقل الأحداث المختارة إلى يوم آخر، ويغيّر معها كل الروابط إليها.</translation>
    </message>
    <message>
        <source>Rename the &amp;file…</source>
        <translation>أعد &amp;تسمية الملف…</translation>
    </message>
    <message>
        <source>Gives the open event&apos;s file another name, with all links to it.</source>
        <translation>يعطي ملف الحدث المفتوح اسمًا آخر، ويغيّر معه كل الروابط إليه.</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>ا&amp;حذف…</translation>
    </message>
    <message>
        <source>Deletes the chosen events; they can be brought back.</source>
        <translation>يحذف الأحداث المختارة؛ ويمكن استعادتها.</translation>
    </message>
    <message>
        <source>Move &amp;up in its day</source>
        <translation>ح&amp;رّك لأعلى في يومه</translation>
    </message>
    <message>
        <source>Moves the events that are chosen in the list before the one above them.</source>
        <translation>ينقل الأحداث المختارة في القائمة إلى ما قبل الحدث الذي فوقها.</translation>
    </message>
    <message>
        <source>Move d&amp;own in its day</source>
        <translation>حرّ&amp;ك لأسفل في يومه</translation>
    </message>
    <message>
        <source>Moves the events that are chosen in the list behind the one below them.</source>
        <translation>ينقل الأحداث المختارة في القائمة إلى ما بعد الحدث الذي تحتها.</translation>
    </message>
    <message>
        <source>Set the co&amp;ver image</source>
        <translation>&amp;عيّن صورة الغلاف</translation>
    </message>
    <message>
        <source>Puts the cursor where the address of the cover image is typed.</source>
        <translation>يضع المؤشر حيث يُكتب عنوان الويب لصورة الغلاف.</translation>
    </message>
    <message>
        <source>Choose a p&amp;icture for the cover…</source>
        <translation>اختر &amp;صورة للغلاف…</translation>
    </message>
    <message>
        <source>Makes a picture file the cover image of the open event.</source>
        <translation>يجعل ملف صورة صورةَ غلاف للحدث المفتوح.</translation>
    </message>
    <message>
        <source>Picture file…</source>
        <translation>ملف صورة…</translation>
    </message>
    <message>
        <source>Open the cover in the &amp;browser…</source>
        <translation>ا&amp;فتح الغلاف في المتصفح…</translation>
    </message>
    <message>
        <source>Shows the address of the cover image, and gives it to your browser.</source>
        <translation>يعرض عنوان الويب لصورة الغلاف، ويعطيه لمتصفحك.</translation>
    </message>
    <message>
        <source>Open in browser…</source>
        <translation>افتح في المتصفح…</translation>
    </message>
    <message>
        <source>R&amp;emove the cover image</source>
        <translation>أ&amp;زل صورة الغلاف</translation>
    </message>
    <message>
        <source>Takes the cover image away from the open event.</source>
        <translation>يزيل صورة الغلاف من الحدث المفتوح.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>أزل</translation>
    </message>
    <message>
        <source>Open the p&amp;age of the day</source>
        <translation>افتح صفحة ال&amp;يوم</translation>
    </message>
    <message>
        <source>Opens the page of the day that the chosen event is of.</source>
        <translation>يفتح صفحة اليوم الذي وقع فيه الحدث المختار.</translation>
    </message>
    <message>
        <source>Copy as a &amp;link</source>
        <translation>انس&amp;خ كرابط</translation>
    </message>
    <message>
        <source>Puts links to the chosen events on the clipboard, as Markdown.</source>
        <translation>يضع روابط إلى الأحداث المختارة في الحافظة بصيغة Markdown.</translation>
    </message>
    <message>
        <source>&amp;Copy the path of the file</source>
        <translation>انسخ مسار ال&amp;ملف</translation>
    </message>
    <message>
        <source>Puts the places of the chosen events&apos; files on the clipboard.</source>
        <translation>يضع مسارات ملفات الأحداث المختارة في الحافظة.</translation>
    </message>
    <message>
        <source>&amp;Read the folder again</source>
        <translation>أعد &amp;قراءة المجلد</translation>
    </message>
    <message>
        <source>Looks for what other programs changed in the archive.</source>
        <translation>يبحث عما غيّرته برامج أخرى في الأرشيف.</translation>
    </message>
    <message>
        <source>Change &amp;many events…</source>
        <translation>&amp;غيّر أحداثًا عديدة…</translation>
    </message>
    <message>
        <source>Changes contexts, labels or any text in many events at once.</source>
        <translation>يغيّر السياقات أو التسميات أو أي نص في أحداث عديدة دفعة واحدة.</translation>
    </message>
    <message>
        <source>&amp;Deleted events…</source>
        <translation>الأحداث ال&amp;محذوفة…</translation>
    </message>
    <message>
        <source>Lists the events that were deleted, and brings back those that you choose.</source>
        <translation>يسرد الأحداث التي حُذفت، ويستعيد ما تختاره منها.</translation>
    </message>
    <message>
        <source>&amp;Unsaved work…</source>
        <translation>ال&amp;عمل غير المحفوظ…</translation>
    </message>
    <message>
        <source>Lists texts that were typed and not saved.</source>
        <translation>يسرد النصوص التي كُتبت ولم تُحفظ.</translation>
    </message>
    <message>
        <source>&amp;Take back the last change of files…</source>
        <translation>&amp;تراجع عن آخر تغيير في الملفات…</translation>
    </message>
    <message>
        <source>Undoes the last act that changed several files, after showing what that takes.</source>
        <translation>يتراجع عن آخر إجراء غيّر عدة ملفات، بعد عرض ما يترتب على ذلك.</translation>
    </message>
    <message>
        <source>&amp;Bring day pages up to date…</source>
        <translation>&amp;حدّث صفحات الأيام…</translation>
    </message>
    <message>
        <source>Shows which day pages are not in step with their events, and mends them.</source>
        <translation>يعرض صفحات الأيام التي لا توافق أحداثها، ويصحّحها.</translation>
    </message>
    <message>
        <source>Keep day pages in &amp;step when saving</source>
        <translation>حدّث &amp;صفحات الأيام تلقائيًا عند الحفظ</translation>
    </message>
    <message>
        <source>Whether each save of this archive brings the day&apos;s page up to date too.</source>
        <translation>يحدد إن كان كل حفظ في هذا الأرشيف يحدّث صفحة اليوم أيضًا.</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ال&amp;مساعدة</translation>
    </message>
    <message>
        <source>Opens the help.</source>
        <translation>يفتح المساعدة.</translation>
    </message>
    <message>
        <source>What &amp;is this?</source>
        <translation>ما &amp;هذا؟</translation>
    </message>
    <message>
        <source>Says what the part of the window is that the keyboard is in.</source>
        <translation>يشرح جزء النافذة الذي توجد فيه لوحة المفاتيح.</translation>
    </message>
    <message>
        <source>&amp;Commands and keys</source>
        <translation>الأوامر والا&amp;ختصارات</translation>
    </message>
    <message>
        <source>Lists all commands with their keys.</source>
        <translation>يسرد كل الأوامر مع اختصاراتها.</translation>
    </message>
    <message>
        <source>&amp;What&apos;s new</source>
        <translation>ما الجد&amp;يد</translation>
    </message>
    <message>
        <source>Lists what each version brought.</source>
        <translation>يسرد ما أتى به كل إصدار.</translation>
    </message>
    <message>
        <source>&amp;Take the tour…</source>
        <translation>ابدأ ال&amp;جولة…</translation>
    </message>
    <message>
        <source>Leads through five steps on a copy of the sample archive.</source>
        <translation>يقودك في خمس خطوات على نسخة من الأرشيف النموذجي.</translation>
    </message>
    <message>
        <source>&amp;Reports of faults</source>
        <translation>&amp;تقارير الأعطال</translation>
    </message>
    <message>
        <source>Shows which faults of Curator were written down on this machine.</source>
        <translation>يعرض أعطال Curator التي دُوّنت على هذا الجهاز.</translation>
    </message>
    <message>
        <source>&amp;About Curator</source>
        <translation>&amp;عن Curator</translation>
    </message>
    <message>
        <source>Says which Curator this is, and what it is made of.</source>
        <translation>يذكر أي Curator هذا وممّ يتكوّن.</translation>
    </message>
    <message>
        <source>&amp;Open archive…</source>
        <translation>ا&amp;فتح أرشيفًا…</translation>
    </message>
    <message>
        <source>Opens a folder with an archive.</source>
        <translation>يفتح مجلدًا فيه أرشيف.</translation>
    </message>
    <message>
        <source>Make a new &amp;archive…</source>
        <translation>أن&amp;شئ أرشيفًا جديدًا…</translation>
    </message>
    <message>
        <source>Makes an archive in a folder that you choose.</source>
        <translation>ينشئ أرشيفًا في مجلد تختاره.</translation>
    </message>
    <message>
        <source>&amp;Try the sample archive…</source>
        <translation>&amp;جرّب الأرشيف النموذجي…</translation>
    </message>
    <message>
        <source>Copies the sample archive into a folder of yours and opens the copy.</source>
        <translation>ينسخ الأرشيف النموذجي إلى مجلد لديك ويفتح النسخة.</translation>
    </message>
    <message>
        <source>Open a &amp;file of the archive…</source>
        <translation>افتح &amp;ملفًا من الأرشيف…</translation>
    </message>
    <message>
        <source>Opens any Markdown file of the archive, day pages among them.</source>
        <translation>يفتح أي ملف Markdown في الأرشيف، ومنها صفحات الأيام.</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>ا&amp;حفظ</translation>
    </message>
    <message>
        <source>Writes the open file, and keeps its day&apos;s page in step.</source>
        <translation>يكتب الملف المفتوح، ويحدّث صفحة يومه.</translation>
    </message>
    <message>
        <source>&amp;Export a digest…</source>
        <translation>&amp;صدّر موجزًا…</translation>
    </message>
    <message>
        <source>Makes a file of a day, of several days or of what a search found.</source>
        <translation>ينشئ ملفًا من أحداث يوم أو عدة أيام أو مما وجده بحث.</translation>
    </message>
    <message>
        <source>&amp;Print a digest…</source>
        <translation>ا&amp;طبع موجزًا…</translation>
    </message>
    <message>
        <source>Prints a digest, after showing its pages.</source>
        <translation>يطبع موجزًا، بعد عرض صفحاته.</translation>
    </message>
    <message>
        <source>&amp;Close archive</source>
        <translation>أ&amp;غلق الأرشيف</translation>
    </message>
    <message>
        <source>Goes back to the first page.</source>
        <translation>يعود إلى الصفحة الأولى.</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>ا&amp;خرج</translation>
    </message>
    <message>
        <source>Ends Curator; it asks first about text that is not saved.</source>
        <translation>ينهي Curator؛ ويسأل أولًا عن أي نص غير محفوظ.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;تراجع</translation>
    </message>
    <message>
        <source>Takes back the last change of the open text, or what was done to files just now.</source>
        <translation>يتراجع عن آخر تغيير في النص المفتوح، أو عمّا أُجري على الملفات للتوّ.</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>أ&amp;عد</translation>
    </message>
    <message>
        <source>Makes the change again that was taken back.</source>
        <translation>يعيد إجراء التغيير الذي جرى التراجع عنه.</translation>
    </message>
    <message>
        <source>&amp;Bring an earlier text back</source>
        <translation>است&amp;رجع نصًا سابقًا</translation>
    </message>
    <message>
        <source>Puts the text that is chosen in the history into the editor, and saves nothing.</source>
        <translation>يضع النص المختار في السجل في المحرر، ولا يحفظ شيئًا.</translation>
    </message>
    <message>
        <source>Bring this text back</source>
        <translation>استعد هذا النص</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;قص</translation>
    </message>
    <message>
        <source>Takes what is selected out of the text, and puts it on the clipboard.</source>
        <translation>يأخذ المحدد من النص ويضعه في الحافظة.</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>انس&amp;خ</translation>
    </message>
    <message>
        <source>Puts what is selected in the text or list on the clipboard.</source>
        <translation>يضع المحدد في النص أو القائمة في الحافظة.</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>أل&amp;صق</translation>
    </message>
    <message>
        <source>Puts what is on the clipboard into the text or list.</source>
        <translation>يضع محتوى الحافظة في النص أو القائمة.</translation>
    </message>
    <message>
        <source>Paste as plain te&amp;xt</source>
        <translation>ألصق نصًا ع&amp;اديًا</translation>
    </message>
    <message>
        <source>Keep t&amp;his search</source>
        <translation>احف&amp;ظ هذا البحث</translation>
    </message>
    <message>
        <source>Whether the search in the field stands under Browse, to be chosen again.</source>
        <translation>هل يظهر البحث المكتوب في الحقل تحت «التصفح» ليُختار مرة أخرى.</translation>
    </message>
    <message>
        <source>Find a co&amp;mmand…</source>
        <translation>ابحث عن أ&amp;مر…</translation>
    </message>
    <message>
        <source>Settin&amp;gs…</source>
        <translation>الإعدا&amp;دات…</translation>
    </message>
    <message>
        <source>Pastes the letters alone, without making Markdown of them.</source>
        <translation>يلصق الحروف وحدها، دون تحويلها إلى Markdown.</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;حدد الكل</translation>
    </message>
    <message>
        <source>Selects all of the text, or all rows of the list.</source>
        <translation>يحدد النص كله، أو كل صفوف القائمة.</translation>
    </message>
    <message>
        <source>&amp;Search events</source>
        <translation>ا&amp;بحث في الأحداث</translation>
    </message>
    <message>
        <source>Puts the cursor into the field that searches all events.</source>
        <translation>يضع المؤشر في الحقل الذي يبحث في كل الأحداث.</translation>
    </message>
    <message>
        <source>&amp;Open an event by its title…</source>
        <translation>ا&amp;فتح حدثًا بعنوانه…</translation>
    </message>
    <message>
        <source>Opens an event by some letters of its title.</source>
        <translation>يفتح حدثًا ببعض حروف عنوانه.</translation>
    </message>
    <message>
        <source>&amp;Find and replace in the text</source>
        <translation>ابحث واستبدل في ال&amp;نص</translation>
    </message>
    <message>
        <source>Looks for words in the open text, and puts others in their place.</source>
        <translation>يبحث عن كلمات في النص المفتوح، ويضع غيرها مكانها.</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>ابحث عن التا&amp;لي</translation>
    </message>
    <message>
        <source>Goes to the next hit in the open text.</source>
        <translation>ينتقل إلى التطابق التالي في النص المفتوح.</translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation>ابحث عن ال&amp;سابق</translation>
    </message>
    <message>
        <source>Goes to the hit before in the open text.</source>
        <translation>ينتقل إلى التطابق السابق في النص المفتوح.</translation>
    </message>
    <message>
        <source>Next un&amp;known word</source>
        <translation>ال&amp;كلمة المجهولة التالية</translation>
    </message>
    <message>
        <source>Goes to the next word in the open text that no dictionary knows.</source>
        <translation>ينتقل إلى الكلمة التالية في النص المفتوح التي لا يعرفها أي قاموس.</translation>
    </message>
    <message>
        <source>Finds any command by some letters of its name, and does it.</source>
        <translation>يجد أي أمر ببعض حروف اسمه، وينفّذه.</translation>
    </message>
    <message>
        <source>Opens what you can choose about Curator, the keys of commands among it.</source>
        <translation>يفتح ما يمكنك اختياره في Curator، ومنه اختصارات الأوامر.</translation>
    </message>
    <message>
        <source>&amp;Write</source>
        <translation>ال&amp;كتابة</translation>
    </message>
    <message>
        <source>Shows the text alone.</source>
        <translation>يعرض النص وحده.</translation>
    </message>
    <message>
        <source>Bes&amp;ide</source>
        <translation>بجانب&amp;ه</translation>
    </message>
    <message>
        <source>Shows the text, and what its reader will see beside it.</source>
        <translation>يعرض النص، وبجانبه ما سيراه القارئ.</translation>
    </message>
    <message>
        <source>&amp;Below</source>
        <translation>ت&amp;حته</translation>
    </message>
    <message>
        <source>Shows what the reader will see below the text.</source>
        <translation>يعرض تحت النص ما سيراه القارئ.</translation>
    </message>
    <message>
        <source>&amp;Read</source>
        <translation>ال&amp;قراءة</translation>
    </message>
    <message>
        <source>Shows only what the reader will see.</source>
        <translation>يعرض ما سيراه القارئ فقط.</translation>
    </message>
    <message>
        <source>Foc&amp;us on the text</source>
        <translation>ال&amp;تركيز على النص</translation>
    </message>
    <message>
        <source>Leaves nothing in sight but the text, until you press it again or Esc.</source>
        <translation>لا يُبقي ظاهرًا إلا النص، حتى تضغطه ثانية أو تضغط Esc.</translation>
    </message>
    <message>
        <source>Full screen &amp;mode</source>
        <translation>وضع ملء ال&amp;شاشة</translation>
    </message>
    <message>
        <source>Shows the window on the whole screen, until you press it again or Esc.</source>
        <translation>يعرض النافذة على الشاشة كلها، إلى أن تضغطه ثانية أو تضغط Esc.</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>نص أك&amp;بر</translation>
    </message>
    <message>
        <source>Shows the text and what its reader will see larger; Ctrl and the wheel do so for one.</source>
        <translation>يعرض النص وما سيراه القارئ بحجم أكبر؛ ومفتاح Ctrl مع العجلة يفعل ذلك لأحدهما.</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>نص أص&amp;غر</translation>
    </message>
    <message>
        <source>Shows the text and what its reader will see smaller.</source>
        <translation>يعرض النص وما سيراه القارئ بحجم أصغر.</translation>
    </message>
    <message>
        <source>Text in its usual si&amp;ze</source>
        <translation>الح&amp;جم المعتاد للنص</translation>
    </message>
    <message>
        <source>Shows the text and what its reader will see in the size of the desktop&apos;s letters.</source>
        <translation>يعرض النص وما سيراه القارئ بحجم حروف سطح المكتب.</translation>
    </message>
    <message>
        <source>Colours as on the des&amp;ktop</source>
        <translation>ألوان كما في س&amp;طح المكتب</translation>
    </message>
    <message>
        <source>Shows the window light or dark as the desktop is, and follows when that changes.</source>
        <translation>يعرض النافذة فاتحة أو داكنة كما هو سطح المكتب، ويتبعه إذا تغيّر.</translation>
    </message>
    <message>
        <source>Li&amp;ght colours</source>
        <translation>ألوان &amp;فاتحة</translation>
    </message>
    <message>
        <source>Shows the window in light colours, whatever the desktop has.</source>
        <translation>يعرض النافذة بألوان فاتحة أيًّا كانت ألوان سطح المكتب.</translation>
    </message>
    <message>
        <source>&amp;Dark colours</source>
        <translation>أل&amp;وان داكنة</translation>
    </message>
    <message>
        <source>Shows the window in dark colours, whatever the desktop has.</source>
        <translation>يعرض النافذة بألوان داكنة أيًّا كانت ألوان سطح المكتب.</translation>
    </message>
    <message>
        <source>B&amp;ack</source>
        <translation>ا&amp;رجع</translation>
    </message>
    <message>
        <source>Opens the file that was open before.</source>
        <translation>يفتح الملف الذي كان مفتوحًا من قبل.</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>تق&amp;دّم</translation>
    </message>
    <message>
        <source>Opens the file from which you went back.</source>
        <translation>يفتح الملف الذي رجعت منه.</translation>
    </message>
    <message>
        <source>&amp;Previous day with events</source>
        <translation>اليوم ال&amp;سابق الذي فيه أحداث</translation>
    </message>
    <message>
        <source>Goes to the last day before this one that has events.</source>
        <translation>ينتقل إلى أقرب يوم قبل هذا اليوم فيه أحداث.</translation>
    </message>
    <message>
        <source>&amp;Next day with events</source>
        <translation>اليوم التا&amp;لي الذي فيه أحداث</translation>
    </message>
    <message>
        <source>Goes to the first day after this one that has events.</source>
        <translation>ينتقل إلى أقرب يوم بعد هذا اليوم فيه أحداث.</translation>
    </message>
    <message>
        <source>&amp;On this day in all years</source>
        <translation>في &amp;مثل هذا اليوم من كل عام</translation>
    </message>
    <message>
        <source>Finds the events of this day and month in all years.</source>
        <translation>يجد أحداث هذا اليوم والشهر في كل الأعوام.</translation>
    </message>
    <message>
        <source>Go to the next par&amp;t</source>
        <translation>الا&amp;نتقال إلى الجزء التالي</translation>
    </message>
    <message>
        <source>Leads the keyboard to the next part of the window.</source>
        <translation>ينقل لوحة المفاتيح إلى الجزء التالي من النافذة.</translation>
    </message>
    <message>
        <source>Go to the part b&amp;efore</source>
        <translation>الانتق&amp;ال إلى الجزء السابق</translation>
    </message>
    <message>
        <source>Leads the keyboard to the part of the window before this one.</source>
        <translation>ينقل لوحة المفاتيح إلى الجزء السابق من النافذة.</translation>
    </message>
    <message>
        <source>&amp;Calendar and browsing</source>
        <translation>التقويم والت&amp;صفح</translation>
    </message>
    <message>
        <source>Shows or hides the calendar and the lists of years, contexts and sites.</source>
        <translation>يُظهر أو يخفي التقويم وقوائم الأعوام والسياقات والمواقع.</translation>
    </message>
</context>
<context>
    <name>CommandPage</name>
    <message>
        <source>Commands and keys</source>
        <translation>الأوامر والاختصارات</translation>
    </message>
    <message>
        <source>command</source>
        <translation>الأمر</translation>
    </message>
    <message>
        <source>keys</source>
        <translation>الاختصار</translation>
    </message>
    <message>
        <source>what it does</source>
        <translation>ما يفعله</translation>
    </message>
</context>
<context>
    <name>CompareDialog</name>
    <message>
        <source>Compared</source>
        <translation>المقارنة</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>الأسطر</translation>
    </message>
</context>
<context>
    <name>Comparing</name>
    <message>
        <source>no difference</source>
        <translation>لا اختلاف</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>المقارنة</translation>
    </message>
</context>
<context>
    <name>ContextsPanel</name>
    <message>
        <source>Choose an event to see its contexts.</source>
        <translation>اختر حدثًا لترى سياقاته.</translation>
    </message>
    <message>
        <source>Contexts</source>
        <translation>السياقات</translation>
    </message>
    <message>
        <source>A new context</source>
        <translation>سياق جديد</translation>
    </message>
    <message>
        <source>Type a context, then Enter</source>
        <translation>اكتب سياقًا ثم اضغط Enter</translation>
    </message>
    <message>
        <source>Add context</source>
        <translation>أضف السياق</translation>
    </message>
    <message>
        <source>No context of this archive stands in the text</source>
        <translation>لا يرد في النص أي سياق من سياقات هذا الأرشيف</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>لا أحداث</numerusform>
            <numerusform>حدث واحد</numerusform>
            <numerusform>حدثان</numerusform>
            <numerusform>%Ln أحداث</numerusform>
            <numerusform>%Ln حدثًا</numerusform>
            <numerusform>%Ln حدث</numerusform>
        </translation>
    </message>
    <message>
        <source>also written {0}</source>
        <translation>يُكتب أيضًا {0}</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>مرجّح</translation>
    </message>
</context>
<context>
    <name>Conversation</name>
    <message>
        <source>Open an archive</source>
        <translation>فتح أرشيف</translation>
    </message>
    <message>
        <source>A folder for the new archive</source>
        <translation>مجلد للأرشيف الجديد</translation>
    </message>
    <message>
        <source>Made a new archive in {0}</source>
        <translation>أُنشئ أرشيف جديد في {0}</translation>
    </message>
    <message>
        <source>A folder to put the sample archive in</source>
        <translation>مجلد يوضع فيه الأرشيف النموذجي</translation>
    </message>
    <message>
        <source>The sample archive is yours now, in {0}</source>
        <translation>صار الأرشيف النموذجي لك، وهو في {0}</translation>
    </message>
    <message>
        <source>Open a file of the archive</source>
        <translation>فتح ملف من الأرشيف</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>That link leads nowhere: {0}</source>
        <translation>هذا الرابط لا يؤدي إلى شيء: {0}</translation>
    </message>
    <message>
        <source>Made a new event</source>
        <translation>أُنشئ حدث جديد</translation>
    </message>
</context>
<context>
    <name>Counting</name>
    <message>
        <source>Selected: {0}</source>
        <translation>المحدَّد: {0}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation>
            <numerusform>لا كلمات</numerusform>
            <numerusform>كلمة واحدة</numerusform>
            <numerusform>كلمتان</numerusform>
            <numerusform>%Ln كلمات</numerusform>
            <numerusform>%Ln كلمة</numerusform>
            <numerusform>%Ln كلمة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s)</source>
        <translation>
            <numerusform>لا محارف</numerusform>
            <numerusform>محرف واحد</numerusform>
            <numerusform>محرفان</numerusform>
            <numerusform>%Ln محارف</numerusform>
            <numerusform>%Ln محرفًا</numerusform>
            <numerusform>%Ln محرف</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CoverPanel</name>
    <message>
        <source>Cover image</source>
        <translation>صورة الغلاف</translation>
    </message>
    <message>
        <source>Address of the cover image</source>
        <translation>عنوان الويب لصورة الغلاف</translation>
    </message>
    <message>
        <source>Web address or path of a picture, then Enter</source>
        <translation>عنوان الويب أو مسار الملف لصورة، ثم Enter</translation>
    </message>
    <message>
        <source>Set cover</source>
        <translation>عيّن الغلاف</translation>
    </message>
    <message>
        <source>Cover image from {0}</source>
        <translation>صورة الغلاف من {0}</translation>
    </message>
    <message>
        <source>Choose an event to see its cover image.</source>
        <translation>اختر حدثًا لترى صورة غلافه.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>عنوان الويب</translation>
    </message>
    <message>
        <source>Curator keeps the address and never fetches the picture.</source>
        <translation>يحتفظ Curator بعنوان الويب ولا يجلب الصورة أبدًا.</translation>
    </message>
    <message>
        <source>Pictures ({0})</source>
        <translation>صور ({0})</translation>
    </message>
    <message>
        <source>Picture for the cover</source>
        <translation>صورة للغلاف</translation>
    </message>
    <message>
        <source>Removed the cover image</source>
        <translation>أُزيلت صورة الغلاف</translation>
    </message>
</context>
<context>
    <name>Covering</name>
    <message>
        <source>That picture can&apos;t be read</source>
        <translation>تعذّرت قراءة هذه الصورة</translation>
    </message>
    <message>
        <source>Set the cover image</source>
        <translation>عُيّنت صورة الغلاف</translation>
    </message>
</context>
<context>
    <name>Credentials</name>
    <message>
        <source>This address holds a user name or password</source>
        <translation>في عنوان الويب هذا اسم مستخدم أو كلمة سر</translation>
    </message>
    <message>
        <source>Add it &amp;without them</source>
        <translation>أضفه &amp;بدونهما</translation>
    </message>
    <message>
        <source>Add it &amp;as it is</source>
        <translation>أضفه &amp;كما هو</translation>
    </message>
    <message>
        <source>&amp;Don&apos;t add it</source>
        <translation>&amp;لا تضفه</translation>
    </message>
</context>
<context>
    <name>DayField</name>
    <message>
        <source>Calendar</source>
        <translation>التقويم</translation>
    </message>
    <message>
        <source>“{0}” is no day. It can be written like {1} or {2}.</source>
        <translation>“{0}” ليس يومًا. يمكن كتابته هكذا: {1} أو {2}.</translation>
    </message>
</context>
<context>
    <name>DayPages</name>
    <message>
        <source>The day has another order now</source>
        <translation>تغيّر ترتيب اليوم</translation>
    </message>
    <message>
        <source>No page of that day lists these events, so their order can&apos;t be kept</source>
        <translation>لا توجد صفحة لذلك اليوم تسرد هذه الأحداث، لذا لا يمكن حفظ ترتيبها</translation>
    </message>
    <message>
        <source>Day page left as it is</source>
        <translation>بقيت صفحة اليوم كما هي</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>لماذا؟</translation>
    </message>
</context>
<context>
    <name>Deeds</name>
    <message>
        <source>as it was found</source>
        <translation>كما وُجد</translation>
    </message>
    <message>
        <source>written over by another program</source>
        <translation>كتابة برنامج آخر فوقه</translation>
    </message>
    <message>
        <source>written by another program</source>
        <translation>كتابة برنامج آخر</translation>
    </message>
    <message>
        <source>typed and never saved</source>
        <translation>كتابة لم تُحفظ قط</translation>
    </message>
    <message>
        <source>made</source>
        <translation>إنشاء</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>sources added</source>
        <translation>إضافة مصادر</translation>
    </message>
    <message>
        <source>title changed</source>
        <translation>تغيير العنوان</translation>
    </message>
    <message>
        <source>file renamed</source>
        <translation>إعادة تسمية الملف</translation>
    </message>
    <message>
        <source>moved to another day</source>
        <translation>نقل إلى يوم آخر</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>brought back</source>
        <translation>استعادة</translation>
    </message>
    <message>
        <source>contexts changed</source>
        <translation>تغيير السياقات</translation>
    </message>
    <message>
        <source>labels changed</source>
        <translation>تغيير التسميات</translation>
    </message>
    <message>
        <source>words replaced</source>
        <translation>استبدال كلمات</translation>
    </message>
    <message>
        <source>related to another event</source>
        <translation>ربط بحدث آخر</translation>
    </message>
    <message>
        <source>cover image set</source>
        <translation>تعيين صورة الغلاف</translation>
    </message>
    <message>
        <source>order of the day changed</source>
        <translation>تغيير ترتيب اليوم</translation>
    </message>
    <message>
        <source>page brought in step</source>
        <translation>تحديث الصفحة</translation>
    </message>
    <message>
        <source>taken back: {0}</source>
        <translation>تراجع عن: {0}</translation>
    </message>
</context>
<context>
    <name>DeleteDialog</name>
    <message numerus="yes">
        <source>Delete %Ln event(s)</source>
        <translation>
            <numerusform>حذف أحداث</numerusform>
            <numerusform>حذف حدث واحد</numerusform>
            <numerusform>حذف حدثين</numerusform>
            <numerusform>حذف %Ln أحداث</numerusform>
            <numerusform>حذف %Ln حدثًا</numerusform>
            <numerusform>حذف %Ln حدث</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>احذف</translation>
    </message>
    <message>
        <source>&amp;Leave links to what is deleted in other files, though they lead nowhere then</source>
        <translation>أبقِ ال&amp;روابط إلى المحذوف في الملفات الأخرى، مع أنها لن تؤدي إلى شيء</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Calendar</source>
        <translation>التقويم</translation>
    </message>
    <message>
        <source>Browse</source>
        <translation>التصفح</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>المعاينة</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>المصادر</translation>
    </message>
    <message>
        <source>Related</source>
        <translation>ذات صلة</translation>
    </message>
    <message>
        <source>Contexts</source>
        <translation>السياقات</translation>
    </message>
    <message>
        <source>Links here</source>
        <translation>روابط إلى هنا</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>الغلاف</translation>
    </message>
    <message>
        <source>History</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Choose an event from the list, or make a new one.</source>
        <translation>اختر حدثًا من القائمة، أو أنشئ حدثًا جديدًا.</translation>
    </message>
</context>
<context>
    <name>DifferenceView</name>
    <message>
        <source>Lines that change</source>
        <translation>الأسطر التي تتغير</translation>
    </message>
</context>
<context>
    <name>DigestDialog</name>
    <message>
        <source>Print a digest</source>
        <translation>طباعة موجز</translation>
    </message>
    <message>
        <source>Export a digest</source>
        <translation>تصدير موجز</translation>
    </message>
    <message>
        <source>Preview of the digest</source>
        <translation>معاينة الموجز</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>انس&amp;خ</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>ا&amp;طبع…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;صدّر…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>لا أحداث</numerusform>
            <numerusform>حدث واحد</numerusform>
            <numerusform>حدثان</numerusform>
            <numerusform>%Ln أحداث</numerusform>
            <numerusform>%Ln حدثًا</numerusform>
            <numerusform>%Ln حدث</numerusform>
        </translation>
    </message>
    <message>
        <source>Making the digest…</source>
        <translation>يجري إعداد الموجز…</translation>
    </message>
    <message>
        <source>As &amp;formatted text</source>
        <translation>كنص &amp;منسّق</translation>
    </message>
    <message>
        <source>As &amp;Markdown</source>
        <translation>بصي&amp;غة Markdown</translation>
    </message>
    <message>
        <source>As plain &amp;text</source>
        <translation>كنص &amp;عادي</translation>
    </message>
    <message>
        <source>Absolute links need a web address to begin with, such as https://archive.example</source>
        <translation>تحتاج الروابط المطلقة إلى عنوان ويب تبدأ به، مثل https://archive.example</translation>
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
        <translation>يوم واحد</translation>
    </message>
    <message>
        <source>Several days</source>
        <translation>عدة أيام</translation>
    </message>
    <message>
        <source>Found by “{0}”</source>
        <translation>ما وجده البحث «{0}»</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>الملخص</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>المصادر</translation>
    </message>
    <message>
        <source>Cover image</source>
        <translation>صورة الغلاف</translation>
    </message>
    <message numerus="yes">
        <source>%Ln chosen event(s)</source>
        <translation>
            <numerusform>لا أحداث مختارة</numerusform>
            <numerusform>حدث واحد مختار</numerusform>
            <numerusform>حدثان مختاران</numerusform>
            <numerusform>%Ln أحداث مختارة</numerusform>
            <numerusform>%Ln حدثًا مختارًا</numerusform>
            <numerusform>%Ln حدث مختار</numerusform>
        </translation>
    </message>
    <message>
        <source>Related events</source>
        <translation>الأحداث ذات الصلة</translation>
    </message>
    <message>
        <source>Contexts</source>
        <translation>السياقات</translation>
    </message>
    <message>
        <source>As on its page, oldest day first</source>
        <translation>كما في صفحة اليوم، أقدم يوم أولًا</translation>
    </message>
    <message>
        <source>As on its page, newest day first</source>
        <translation>كما في صفحة اليوم، أحدث يوم أولًا</translation>
    </message>
    <message>
        <source>By title within a day</source>
        <translation>حسب العنوان داخل اليوم</translation>
    </message>
    <message>
        <source>Text without links</source>
        <translation>نص بلا روابط</translation>
    </message>
    <message>
        <source>Relative to the file</source>
        <translation>نسبية إلى الملف</translation>
    </message>
    <message>
        <source>Behind a web address</source>
        <translation>مسبوقة بعنوان ويب</translation>
    </message>
    <message>
        <source>{0} — needs {1}</source>
        <translation>يحتاج {0} إلى {1}</translation>
    </message>
    <message>
        <source>pip install {0}</source>
        <translation>pip install {0}</translation>
    </message>
    <message>
        <source>E&amp;vents</source>
        <translation>الأ&amp;حداث</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>الي&amp;وم</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>إ&amp;لى</translation>
    </message>
    <message>
        <source>T&amp;itle</source>
        <translation>ال&amp;عنوان</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>الصي&amp;غة</translation>
    </message>
    <message>
        <source>Part&amp;s</source>
        <translation>الأ&amp;جزاء</translation>
    </message>
    <message>
        <source>&amp;Order</source>
        <translation>ال&amp;ترتيب</translation>
    </message>
    <message>
        <source>Archive &amp;links</source>
        <translation>&amp;روابط الأرشيف</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>عنوان الوي&amp;ب</translation>
    </message>
    <message>
        <source>Pape&amp;r</source>
        <translation>الور&amp;ق</translation>
    </message>
    <message>
        <source>Pa&amp;ge</source>
        <translation>الص&amp;فحة</translation>
    </message>
    <message>
        <source>Curator&apos;s own</source>
        <translation>قالب Curator</translation>
    </message>
    <message>
        <source>A template of yours…</source>
        <translation>قالب خاص بك…</translation>
    </message>
    <message>
        <source>Save a copy of Curator&apos;s, to change it…</source>
        <translation>احفظ نسخة من قالب Curator لتعديلها…</translation>
    </message>
    <message>
        <source>Page template</source>
        <translation>قالب الصفحة</translation>
    </message>
    <message>
        <source>HTML (*.html *.jinja *.j2)</source>
        <translation>HTML (*.html *.jinja *.j2)</translation>
    </message>
    <message>
        <source>Fro&amp;m</source>
        <translation>&amp;من</translation>
    </message>
    <message>
        <source>Its date</source>
        <translation>تاريخه</translation>
    </message>
</context>
<context>
    <name>EditorPanel</name>
    <message>
        <source>Editor</source>
        <translation>المحرر</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>احفظ نسخة…</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>In this archive a cover image stands behind a source: add a source first.</source>
        <translation>تأتي صورة الغلاف في هذا الأرشيف بعد مصدر: أضف مصدرًا أولًا.</translation>
    </message>
    <message>
        <source>“Cover Image” is what the cover is called; a source needs another label.</source>
        <translation>التسمية «Cover Image» خاصة بالغلاف؛ يحتاج المصدر إلى تسمية أخرى.</translation>
    </message>
    <message>
        <source>The regular expression is not understood: {reason}.</source>
        <translation>التعبير النمطي غير مفهوم: {reason}.</translation>
    </message>
    <message>
        <source>The regular expression takes too long, or too much memory. Nothing was changed.</source>
        <translation>يستغرق التعبير النمطي وقتًا أو ذاكرة أكثر من اللازم. لم يُغيَّر شيء.</translation>
    </message>
    <message>
        <source>{count} links at once are more than are taken; the most is 200.</source>
        <translation>عدد الروابط دفعة واحدة ({count}) أكبر من المقبول؛ الحد الأقصى 200.</translation>
    </message>
    <message>
        <source>That file is too large to look for links in it.</source>
        <translation>هذا الملف أكبر من أن يُبحث فيه عن روابط.</translation>
    </message>
    <message>
        <source>{path} is open in another window of Curator, which was called.</source>
        <translation>الأرشيف {path} مفتوح في نافذة أخرى من Curator، وقد أُظهرت.</translation>
    </message>
    <message>
        <source>{path} is not there.</source>
        <translation>لم يُعثر على {path}.</translation>
    </message>
    <message>
        <source>That text is not kept any more: it is one that {path} held before.</source>
        <translation>لم يعد ذلك النص محفوظًا: وهو نص كان في {path} سابقًا.</translation>
    </message>
    <message>
        <source>{path} is not a folder, and an archive is one.</source>
        <translation>ليس {path} مجلدًا، والأرشيف لا يكون إلا مجلدًا.</translation>
    </message>
    <message>
        <source>{path} is a folder or a device, not a file.</source>
        <translation>المسار {path} مجلد أو جهاز، لا ملف.</translation>
    </message>
    <message>
        <source>{path} is a link to another file; links are neither moved nor deleted.</source>
        <translation>المسار {path} وصلة إلى ملف آخر؛ والوصلات لا تُنقل ولا تُحذف.</translation>
    </message>
    <message>
        <source>{path} lies outside the archive, where nothing is read or written.</source>
        <translation>يقع {path} خارج الأرشيف، ولا يُقرأ هناك شيء ولا يُكتب.</translation>
    </message>
    <message>
        <source>{path} has {size} MB; files up to {limit} MB are opened. Its beginning is shown, unchanged.</source>
        <translation>حجم {path} هو {size} ميغابايت؛ وتُفتح الملفات حتى {limit} ميغابايت. يُعرض أوله دون تغيير.</translation>
    </message>
    <message>
        <source>{path} can&apos;t be read: {reason}.</source>
        <translation>تعذّرت قراءة {path}: {reason}.</translation>
    </message>
    <message>
        <source>{path} may only be read, not written to.</source>
        <translation>لا يُسمح إلا بقراءة {path}، ولا يمكن الكتابة فيه.</translation>
    </message>
    <message>
        <source>{path} was not saved: {reason}. The file is as it was before.</source>
        <translation>لم يُحفظ {path}: {reason}. الملف كما كان من قبل.</translation>
    </message>
    <message>
        <source>{path} was not saved: at byte {position} of the text stands a character that no editor could keep. Take it out and save again; the file is as it was before.</source>
        <translation>لم يُحفظ {path}: عند البايت {position} من النص محرف لا يستطيع أي محرر الاحتفاظ به. احذفه واحفظ مجددًا؛ الملف كما كان من قبل.</translation>
    </message>
    <message>
        <source>Another program changed {path} since it was opened. It was not overwritten.</source>
        <translation>غيّر برنامج آخر {path} منذ فتحه. لم يُكتب فوقه.</translation>
    </message>
    <message>
        <source>{path} is there already. It was not overwritten.</source>
        <translation>يوجد {path} بالفعل. لم يُكتب فوقه.</translation>
    </message>
    <message>
        <source>{path} is a link to a file that is not there.</source>
        <translation>المسار {path} وصلة إلى ملف غير موجود.</translation>
    </message>
    <message>
        <source>{path} is not an event.</source>
        <translation>ليس {path} حدثًا.</translation>
    </message>
    <message>
        <source>{path} is not a PNG, JPEG, GIF or WebP picture.</source>
        <translation>ليس {path} صورة بصيغة PNG أو JPEG أو GIF أو WebP.</translation>
    </message>
    <message>
        <source>{path} is a picture that breaks off before its end, or is damaged.</source>
        <translation>{path} صورة تنقطع قبل نهايتها أو تالفة.</translation>
    </message>
    <message>
        <source>{path} is a picture that can&apos;t be read, or that is too large.</source>
        <translation>{path} صورة لا يمكن قراءتها أو كبيرة جدًا.</translation>
    </message>
    <message>
        <source>{path} is not understood as the page of its day; it stays as it is.</source>
        <translation>لم يُفهم {path} على أنه صفحة يومه؛ يبقى كما هو.</translation>
    </message>
    <message>
        <source>{path} is not the same as its twin; both stay as they are.</source>
        <translation>لا يطابق {path} توأمه؛ يبقى كلاهما كما هو.</translation>
    </message>
    <message>
        <source>{path} has no entry there; the page stays as it is.</source>
        <translation>لا مدخل هناك للملف {path}؛ تبقى الصفحة كما هي.</translation>
    </message>
    <message>
        <source>There is no event to be read in {path}; its entry stays as it is.</source>
        <translation>لا يوجد في {path} حدث يمكن قراءته؛ يبقى مدخله كما هو.</translation>
    </message>
    <message>
        <source>Several entries lead to {path}, and it can&apos;t be told which is its own; they stay as they are.</source>
        <translation>تؤدي عدة مداخل إلى {path}، ولا يمكن معرفة أيها مدخله؛ تبقى كما هي.</translation>
    </message>
    <message>
        <source>A link to {path} stays, and leads nowhere then.</source>
        <translation>يبقى رابط إلى {path}، ولن يؤدي بعدها إلى شيء.</translation>
    </message>
    <message>
        <source>What is said there of {path} is not understood as a link; it stays as it is.</source>
        <translation>ما كُتب هناك عن {path} لم يُفهم على أنه رابط؛ يبقى كما هو.</translation>
    </message>
    <message>
        <source>{path} would be no event of its day any more, or a link in it would lead nowhere; it stays as it is.</source>
        <translation>لن يعود {path} حدثًا من أحداث يومه، أو لن يؤدي رابط فيه إلى شيء؛ لذا يبقى كما هو.</translation>
    </message>
    <message>
        <source>The front matter of {path} is not understood; it stays as it is.</source>
        <translation>ترويسة front matter في {path} غير مفهومة؛ تبقى كما هي.</translation>
    </message>
    <message>
        <source>{path} can&apos;t be the name of an event&apos;s file.</source>
        <translation>لا يصلح {path} اسمًا لملف حدث.</translation>
    </message>
    <message>
        <source>{path} is a conflict copy, made by a sync program.</source>
        <translation>الملف {path} نسخة متعارضة أنشأها برنامج مزامنة.</translation>
    </message>
    <message>
        <source>{path} is empty or not there just now. What is known of its events is kept until it is back.</source>
        <translation>المجلد {path} فارغ أو غير موجود الآن. يُحتفظ بما هو معروف عن أحداثه حتى يعود.</translation>
    </message>
    <message>
        <source>Another window changes this archive just now, as {path} says; try again.</source>
        <translation>تُغيّر نافذة أخرى هذا الأرشيف الآن، كما يفيد {path}؛ حاول مجددًا.</translation>
    </message>
    <message>
        <source>That could not be done, and not all of it be taken back: {paths}. What these files held is kept.</source>
        <translation>تعذّر تنفيذ ذلك، وتعذّر التراجع عنه كله: {paths}. ما كان في هذه الملفات محفوظ.</translation>
    </message>
    <message>
        <source>The list of events can&apos;t be kept in {path}: {reason}. It is made anew; no event is touched by that.</source>
        <translation>تعذّر حفظ قائمة الأحداث في {path}: {reason}. ستُنشأ من جديد؛ ولا يمس ذلك أي حدث.</translation>
    </message>
    <message>
        <source>What was begun with {subject} when Curator ended is finished now.</source>
        <translation>ما بدأ على {subject} قبل توقف Curator اكتمل الآن.</translation>
    </message>
    <message>
        <source>What was begun with {subject} when Curator ended is taken back; its files are as they were before.</source>
        <translation>ما بدأ على {subject} قبل توقف Curator جرى التراجع عنه؛ والملفات كما كانت من قبل.</translation>
    </message>
    <message>
        <source>What was begun with {subject} when Curator ended is taken back, but for what another program wrote meanwhile, which stays: {paths}.</source>
        <translation>ما بدأ على {subject} قبل توقف Curator جرى التراجع عنه، عدا ما كتبه برنامج آخر في هذه الأثناء، وهو باقٍ: {paths}.</translation>
    </message>
    <message>
        <source>What was begun with {subject} when Curator ended can&apos;t be taken back just now: {paths}. That is tried again when the archive is opened.</source>
        <translation>ما بدأ على {subject} قبل توقف Curator يتعذّر التراجع عنه الآن: {paths}. ستُعاد المحاولة عند فتح الأرشيف.</translation>
    </message>
    <message>
        <source>several files</source>
        <translation>عدة ملفات</translation>
    </message>
    <message>
        <source>{value} is no date: write 2012, 2012-03, 2012-03-1 or 2012..2013</source>
        <translation>ليس في date:{value} تاريخ صحيح: اكتب date:2012 أو date:2012-03 أو date:2012-03-1 أو date:2012..2013</translation>
    </message>
    <message>
        <source>An event has or lacks source, cover, related, summary, category, context or title, not {value}</source>
        <translation>ما يكون للحدث أو ينقصه هو source أو cover أو related أو summary أو category أو context أو title، وليس {value}</translation>
    </message>
    <message>
        <source>An event is draft, broken or conflict, not {value}</source>
        <translation>حالة الحدث draft أو broken أو conflict، لا {value}</translation>
    </message>
    <message>
        <source>{value} is no path in this archive</source>
        <translation>ليس {value} مسارًا في هذا الأرشيف</translation>
    </message>
    <message>
        <source>Byte {position} is not UTF-8, so this file can be read here, not edited.</source>
        <translation>البايت {position} ليس UTF-8، لذا يمكن قراءة هذا الملف هنا، لا تحريره.</translation>
    </message>
    <message>
        <source>Byte {position} is a NUL, which no text has, so this file is read-only.</source>
        <translation>البايت {position} هو NUL، ولا يوجد في أي نص، لذا فهذا الملف للقراءة فقط.</translation>
    </message>
    <message>
        <source>This file mixes kinds of line ends (from byte {position} on), so it is read-only.</source>
        <translation>تختلط في هذا الملف أنواع من نهايات الأسطر (بدءًا من البايت {position})، لذا فهو للقراءة فقط.</translation>
    </message>
    <message>
        <source>Byte {position} begins a character that an editor would lose; so this file is read-only.</source>
        <translation>عند البايت {position} يبدأ محرف قد يُضيّعه المحرر، لذا فهذا الملف للقراءة فقط.</translation>
    </message>
    <message>
        <source>The editor would not give this text back exactly; so it is read-only.</source>
        <translation>لن يعيد المحرر هذا النص كما هو تمامًا، لذا فهو للقراءة فقط.</translation>
    </message>
    <message>
        <source>There is no address.</source>
        <translation>لا يوجد عنوان ويب.</translation>
    </message>
    <message>
        <source>That address is longer than 2,048 characters.</source>
        <translation>عنوان الويب هذا أطول من 2048 محرفًا.</translation>
    </message>
    <message>
        <source>Only web addresses (http or https) are taken: {address}</source>
        <translation>لا تُقبل إلا عناوين الويب (http أو https)، لا {address}</translation>
    </message>
    <message>
        <source>That is no whole web address: {address}</source>
        <translation>عنوان الويب هذا غير مكتمل: {address}</translation>
    </message>
    <message>
        <source>The template {name} can take in only Curator&apos;s own pieces, not {reason} (line {line}).</source>
        <translation>لا يمكن للقالب {name} أن يضم إلا أجزاء Curator نفسه، لا {reason} (السطر {line}).</translation>
    </message>
    <message>
        <source>The template {name} was stopped: it takes too much time or memory.</source>
        <translation>أُوقف القالب {name}: يحتاج إلى وقت أو ذاكرة أكثر من اللازم.</translation>
    </message>
    <message>
        <source>The template {name} can&apos;t be used: line {line}: {reason}.</source>
        <translation>تعذّر استخدام القالب {name}: السطر {line}: {reason}.</translation>
    </message>
    <message>
        <source>The template {name} can&apos;t be used: {reason}.</source>
        <translation>تعذّر استخدام القالب {name}: {reason}.</translation>
    </message>
    <message>
        <source>{title} needs the package {project}; install it with: pip install {project}</source>
        <translation>تحتاج الصيغة {title} إلى الحزمة {project}؛ ثبّتها بالأمر: pip install {project}</translation>
    </message>
</context>
<context>
    <name>EventColumns</name>
    <message>
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>الترتيب حسب</translation>
    </message>
    <message>
        <source>Click to sort, once more for the other way round, and again for days</source>
        <translation>انقر للفرز، ثم مرة أخرى لعكس الترتيب، ثم ثالثة للعودة إلى الأيام</translation>
    </message>
</context>
<context>
    <name>EventDrops</name>
    <message>
        <source>Drop it on one of the events</source>
        <translation>أفلته على أحد الأحداث</translation>
    </message>
    <message>
        <source>Clear the search first: a day is put in order where all its events are listed</source>
        <translation>امسح البحث أولًا: يُرتَّب اليوم حيث تُسرد كل أحداثه</translation>
    </message>
    <message>
        <source>Sort by day first: a day is put in order where its events stand together</source>
        <translation>افرز حسب اليوم أولًا: يُرتَّب اليوم حيث تجتمع أحداثه</translation>
    </message>
    <message>
        <source>No event is chosen</source>
        <translation>لم يُختر أي حدث</translation>
    </message>
    <message>
        <source>Add to “{0}”</source>
        <translation>الإضافة إلى «{0}»</translation>
    </message>
</context>
<context>
    <name>EventListPanel</name>
    <message>
        <source>No events here yet.
Ctrl+N makes the first one.</source>
        <translation>لا أحداث هنا بعد.
اضغط Ctrl+N لإنشاء أول حدث.</translation>
    </message>
    <message>
        <source>No events are found.</source>
        <translation>لم يُعثر على أي حدث.</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>الأحداث</translation>
    </message>
</context>
<context>
    <name>EventMenu</name>
    <message>
        <source>Open</source>
        <translation>افتح</translation>
    </message>
    <message>
        <source>No event is chosen</source>
        <translation>لم يُختر أي حدث</translation>
    </message>
    <message>
        <source>None of the chosen events can be related to the open one</source>
        <translation>لا يمكن ربط أي من الأحداث المختارة بالحدث المفتوح</translation>
    </message>
    <message numerus="yes">
        <source>Copied %Ln link(s)</source>
        <translation>
            <numerusform>لم يُنسخ أي رابط</numerusform>
            <numerusform>نُسخ رابط واحد</numerusform>
            <numerusform>نُسخ رابطان</numerusform>
            <numerusform>نُسخت %Ln روابط</numerusform>
            <numerusform>نُسخ %Ln رابطًا</numerusform>
            <numerusform>نُسخ %Ln رابط</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied %Ln path(s)</source>
        <translation>
            <numerusform>لم يُنسخ أي مسار</numerusform>
            <numerusform>نُسخ مسار واحد</numerusform>
            <numerusform>نُسخ مساران</numerusform>
            <numerusform>نُسخت %Ln مسارات</numerusform>
            <numerusform>نُسخ %Ln مسارًا</numerusform>
            <numerusform>نُسخ %Ln مسار</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EventText</name>
    <message>
        <source>Event</source>
        <translation>الحدث</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>العلامات</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>المصادر</translation>
    </message>
    <message>
        <source>Related</source>
        <translation>ذات صلة</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>الفئة</translation>
    </message>
    <message>
        <source>conflict copy</source>
        <translation>نسخة متعارضة</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>مسودة</translation>
    </message>
    <message>
        <source>broken link</source>
        <translation>رابط معطوب</translation>
    </message>
    <message>
        <source>no source</source>
        <translation>بلا مصدر</translation>
    </message>
    <message>
        <source>no cover</source>
        <translation>بلا غلاف</translation>
    </message>
    <message numerus="yes">
        <source>{0}, %Ln event(s)</source>
        <translation>
            <numerusform>{0}، لا أحداث</numerusform>
            <numerusform>{0}، حدث واحد</numerusform>
            <numerusform>{0}، حدثان</numerusform>
            <numerusform>{0}، %Ln أحداث</numerusform>
            <numerusform>{0}، %Ln حدثًا</numerusform>
            <numerusform>{0}، %Ln حدث</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln source(s)</source>
        <translation>
            <numerusform>لا مصادر</numerusform>
            <numerusform>مصدر واحد</numerusform>
            <numerusform>مصدران</numerusform>
            <numerusform>%Ln مصادر</numerusform>
            <numerusform>%Ln مصدرًا</numerusform>
            <numerusform>%Ln مصدر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln related event(s)</source>
        <translation>
            <numerusform>لا أحداث مرتبطة</numerusform>
            <numerusform>حدث مرتبط واحد</numerusform>
            <numerusform>حدثان مرتبطان</numerusform>
            <numerusform>%Ln أحداث مرتبطة</numerusform>
            <numerusform>%Ln حدثًا مرتبطًا</numerusform>
            <numerusform>%Ln حدث مرتبط</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Explaining</name>
    <message>
        <source>Lead the keyboard to a part of the window first (F6)</source>
        <translation>انقل لوحة المفاتيح أولًا إلى جزء من النافذة (F6)</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Match case</source>
        <translation>طابق حالة الأحرف</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>كلمات كاملة</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>تعبير نمطي</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>التطابق السابق</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>التطابق التالي</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>أغلق</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>استبدل</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>استبدل الكل</translation>
    </message>
    <message numerus="yes">
        <source>Replaced %Ln hit(s)</source>
        <translation>
            <numerusform>لم يُستبدل أي تطابق</numerusform>
            <numerusform>استُبدل تطابق واحد</numerusform>
            <numerusform>استُبدل تطابقان</numerusform>
            <numerusform>استُبدلت %Ln تطابقات</numerusform>
            <numerusform>استُبدل %Ln تطابقًا</numerusform>
            <numerusform>استُبدل %Ln تطابق</numerusform>
        </translation>
    </message>
    <message>
        <source>{0}, some of them in addresses of links</source>
        <translation>{0}، بعضها في عناوين روابط</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} من {1}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hit(s)</source>
        <translation>
            <numerusform>لا تطابقات</numerusform>
            <numerusform>تطابق واحد</numerusform>
            <numerusform>تطابقان</numerusform>
            <numerusform>%Ln تطابقات</numerusform>
            <numerusform>%Ln تطابقًا</numerusform>
            <numerusform>%Ln تطابق</numerusform>
        </translation>
    </message>
    <message>
        <source>Find and replace</source>
        <translation>البحث والاستبدال</translation>
    </message>
    <message>
        <source>Find in this text</source>
        <translation>ابحث في هذا النص</translation>
    </message>
    <message>
        <source>Replace by</source>
        <translation>استبدل بـ</translation>
    </message>
</context>
<context>
    <name>FindColumn</name>
    <message>
        <source>Ways to browse</source>
        <translation>طرق التصفح</translation>
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
        <translation>نص عادي</translation>
    </message>
    <message>
        <source>E-mail draft</source>
        <translation>مسودة بريد إلكتروني</translation>
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
        <translation>تلقيمة Atom</translation>
    </message>
    <message>
        <source>Sources as RIS</source>
        <translation>المصادر بصيغة RIS</translation>
    </message>
    <message>
        <source>Sources as BibTeX</source>
        <translation>المصادر بصيغة BibTeX</translation>
    </message>
    <message>
        <source>Sources as CSL-JSON</source>
        <translation>المصادر بصيغة CSL-JSON</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>المساعدة</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>ابحث في المساعدة</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>الصفحة</translation>
    </message>
    <message>
        <source>No page has “{0}”.</source>
        <translation>لا ترد «{0}» في أي صفحة.</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>before {0}</source>
        <translation>قبل {0}</translation>
    </message>
    <message>
        <source>It gave way at {0}: {1}</source>
        <translation>حلّ محله نص آخر في {0}: {1}</translation>
    </message>
</context>
<context>
    <name>HistoryPanel</name>
    <message>
        <source>Earlier texts</source>
        <translation>النصوص السابقة</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>كُتب في</translation>
    </message>
    <message>
        <source>How</source>
        <translation>الإجراء</translation>
    </message>
    <message>
        <source>Choose an event to see its earlier texts.</source>
        <translation>اختر حدثًا لترى نصوصه السابقة.</translation>
    </message>
    <message>
        <source>Nothing was changed here yet. Each text that is saved over is kept.</source>
        <translation>لم يُغيَّر شيء هنا بعد. يُحتفظ بكل نص يُحفظ فوقه نص آخر.</translation>
    </message>
    <message>
        <source>Bringing it back takes out the lines with - and puts in those with +</source>
        <translation>استعادته تحذف الأسطر المبدوءة بـ - وتضيف المبدوءة بـ +</translation>
    </message>
    <message>
        <source>This is the text in the editor</source>
        <translation>هذا هو النص الذي في المحرر</translation>
    </message>
</context>
<context>
    <name>Intake</name>
    <message>
        <source>Added to {0}</source>
        <translation>أُضيف إلى {0}</translation>
    </message>
    <message>
        <source>That address is a source already</source>
        <translation>عنوان الويب هذا مصدر بالفعل</translation>
    </message>
    <message numerus="yes">
        <source>Related %Ln event(s)</source>
        <translation>
            <numerusform>لم يُربط أي حدث</numerusform>
            <numerusform>رُبط حدث واحد</numerusform>
            <numerusform>رُبط حدثان</numerusform>
            <numerusform>رُبطت %Ln أحداث</numerusform>
            <numerusform>رُبط %Ln حدثًا</numerusform>
            <numerusform>رُبط %Ln حدث</numerusform>
        </translation>
    </message>
    <message>
        <source>That event is related already</source>
        <translation>هذا الحدث مربوط بالفعل</translation>
    </message>
    <message>
        <source>That is this event itself</source>
        <translation>هذا هو الحدث المفتوح نفسه</translation>
    </message>
    <message numerus="yes">
        <source>%Ln was (were) related already</source>
        <translation>
            <numerusform>لم يكن أيٌّ منها مربوطًا من قبل</numerusform>
            <numerusform>كان واحد منها مربوطًا من قبل</numerusform>
            <numerusform>كان اثنان منها مربوطين من قبل</numerusform>
            <numerusform>كانت %Ln منها مربوطة من قبل</numerusform>
            <numerusform>كان %Ln منها مربوطًا من قبل</numerusform>
            <numerusform>كانت %Ln منها مربوطة من قبل</numerusform>
        </translation>
    </message>
    <message>
        <source>That picture can&apos;t be read</source>
        <translation>تعذّرت قراءة هذه الصورة</translation>
    </message>
    <message numerus="yes">
        <source>Added %Ln source(s)</source>
        <translation>
            <numerusform>لم يُضَف أي مصدر</numerusform>
            <numerusform>أُضيف مصدر واحد</numerusform>
            <numerusform>أُضيف مصدران</numerusform>
            <numerusform>أُضيفت %Ln مصادر</numerusform>
            <numerusform>أُضيف %Ln مصدرًا</numerusform>
            <numerusform>أُضيف %Ln مصدر</numerusform>
        </translation>
    </message>
    <message>
        <source>An address is a source elsewhere too, marked ↔</source>
        <translation>يوجد عنوان ويب هو مصدر في حدث آخر أيضًا، وعلامته ↔</translation>
    </message>
    <message numerus="yes">
        <source>%Ln was (were) a source already</source>
        <translation>
            <numerusform>لم يكن أيٌّ منها مصدرًا من قبل</numerusform>
            <numerusform>كان واحد منها مصدرًا من قبل</numerusform>
            <numerusform>كان اثنان منها مصدرين من قبل</numerusform>
            <numerusform>كانت %Ln منها مصادر من قبل</numerusform>
            <numerusform>كان %Ln منها مصادر من قبل</numerusform>
            <numerusform>كانت %Ln منها مصادر من قبل</numerusform>
        </translation>
    </message>
    <message>
        <source>Also a source of {0}</source>
        <translation>مصدر أيضًا في {0}</translation>
    </message>
</context>
<context>
    <name>Joining</name>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>. </source>
        <translation>. </translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
</context>
<context>
    <name>Judging</name>
    <message>
        <source>Drop events of this archive here, or add one below</source>
        <translation>أفلت هنا أحداثًا من هذا الأرشيف، أو أضف حدثًا أدناه</translation>
    </message>
    <message>
        <source>No cover image.
Drop a picture from a web page or a folder here.</source>
        <translation>لا صورة غلاف.
أفلت هنا صورة من صفحة ويب أو من مجلد.</translation>
    </message>
    <message>
        <source>Open an event first, one that can be edited</source>
        <translation>افتح أولًا حدثًا يمكن تحريره</translation>
    </message>
    <message>
        <source>There is no picture in it</source>
        <translation>لا صورة فيه</translation>
    </message>
    <message>
        <source>There is no link in it</source>
        <translation>لا رابط فيه</translation>
    </message>
    <message>
        <source>That is no event of this archive</source>
        <translation>هذا ليس حدثًا من هذا الأرشيف</translation>
    </message>
    <message>
        <source>Type an address below, or drag links here; Ctrl+V pastes them</source>
        <translation>اكتب عنوانًا في الأسفل أو اسحب روابط إلى هنا؛ Ctrl+V يلصقها</translation>
    </message>
    <message>
        <source>Scripts are not taken</source>
        <translation>لا تُقبل النصوص البرمجية</translation>
    </message>
    <message>
        <source>Embedded data is not taken</source>
        <translation>لا تُقبل البيانات المضمّنة</translation>
    </message>
    <message>
        <source>Addresses of files are not taken</source>
        <translation>لا تُقبل عناوين الملفات</translation>
    </message>
    <message>
        <source>Addresses inside the browser are not taken</source>
        <translation>لا تُقبل عناوين المتصفح الداخلية</translation>
    </message>
    <message>
        <source>Network paths are not taken</source>
        <translation>لا تُقبل مسارات الشبكة</translation>
    </message>
    <message>
        <source>Only web addresses are taken</source>
        <translation>لا تُقبل إلا عناوين الويب</translation>
    </message>
    <message>
        <source>Addresses over 2,048 characters are not taken</source>
        <translation>لا تُقبل عناوين ويب أطول من 2048 محرفًا</translation>
    </message>
    <message>
        <source>That is no whole web address</source>
        <translation>عنوان الويب هذا غير مكتمل</translation>
    </message>
    <message>
        <source>A tab can&apos;t be dropped: drag the link, or the icon left of the address</source>
        <translation>لا يمكن إفلات لسان: اسحب الرابط، أو الأيقونة المجاورة لعنوان الويب</translation>
    </message>
</context>
<context>
    <name>KnownBar</name>
    <message>
        <source>The address would be:</source>
        <translation>سيكون عنوان الويب:</translation>
    </message>
    <message>
        <source>The summary would be:</source>
        <translation>سيكون الملخص:</translation>
    </message>
    <message>
        <source>Label it “{0}”</source>
        <translation>سمِّه «{0}»</translation>
    </message>
</context>
<context>
    <name>Life</name>
    <message>
        <source>Curator did not end as it should last time.</source>
        <translation>لم ينتهِ Curator في المرة السابقة كما ينبغي.</translation>
    </message>
    <message>
        <source>Show the report</source>
        <translation>اعرض التقرير</translation>
    </message>
    <message>
        <source>This is what is known of how Curator ended. It stays on this machine; if you want it mended, copy it and give it to who can.</source>
        <translation>هذا ما يُعرف عن كيفية انتهاء Curator. يبقى التقرير على هذا الجهاز؛ وإن أردت إصلاح الخلل فانسخه وأعطه لمن يستطيع ذلك.</translation>
    </message>
    <message>
        <source>Something went wrong in Curator. Your text is still in the editor.</source>
        <translation>حدث خطأ في Curator. نصك لا يزال في المحرر.</translation>
    </message>
</context>
<context>
    <name>LinkCompletion</name>
    <message>
        <source>Events to link</source>
        <translation>أحداث لوضع رابط إليها</translation>
    </message>
</context>
<context>
    <name>Looks</name>
    <message>
        <source>Editor {0} %, preview {1} %</source>
        <translation>المحرر {0} %، المعاينة {1} %</translation>
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
        <translation>&amp;حدث</translation>
    </message>
    <message>
        <source>&amp;Archive</source>
        <translation>أ&amp;رشيف</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>م&amp;ساعدة</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;ملف</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;تحرير</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;عرض</translation>
    </message>
    <message>
        <source>&amp;Sources</source>
        <translation>المصا&amp;در</translation>
    </message>
    <message>
        <source>&amp;Related</source>
        <translation>&amp;ذات صلة</translation>
    </message>
</context>
<context>
    <name>MonthView</name>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>لا أحداث</numerusform>
            <numerusform>حدث واحد</numerusform>
            <numerusform>حدثان</numerusform>
            <numerusform>%Ln أحداث</numerusform>
            <numerusform>%Ln حدثًا</numerusform>
            <numerusform>%Ln حدث</numerusform>
        </translation>
    </message>
    <message>
        <source>no events</source>
        <translation>لا أحداث</translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation>الشهر السابق</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>الشهر التالي</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>التقويم</translation>
    </message>
</context>
<context>
    <name>MoveDialog</name>
    <message numerus="yes">
        <source>Move %Ln event(s) to another day</source>
        <translation>
            <numerusform>نقل أحداث إلى يوم آخر</numerusform>
            <numerusform>نقل حدث واحد إلى يوم آخر</numerusform>
            <numerusform>نقل حدثين إلى يوم آخر</numerusform>
            <numerusform>نقل %Ln أحداث إلى يوم آخر</numerusform>
            <numerusform>نقل %Ln حدثًا إلى يوم آخر</numerusform>
            <numerusform>نقل %Ln حدث إلى يوم آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>Move</source>
        <translation>انقل</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>ال&amp;يوم</translation>
    </message>
</context>
<context>
    <name>Need</name>
    <message>
        <source>No archive is open.</source>
        <translation>لا أرشيف مفتوح.</translation>
    </message>
    <message>
        <source>No file is open that can be edited.</source>
        <translation>لا ملف مفتوح يمكن تحريره.</translation>
    </message>
    <message>
        <source>No event is open that can be edited.</source>
        <translation>لا حدث مفتوح يمكن تحريره.</translation>
    </message>
    <message>
        <source>Nothing was open before.</source>
        <translation>لم يكن شيء مفتوحًا من قبل.</translation>
    </message>
    <message>
        <source>You did not go back.</source>
        <translation>لم ترجع بعد.</translation>
    </message>
    <message>
        <source>The part with the keyboard can&apos;t do it now.</source>
        <translation>لا يمكن ذلك الآن في الجزء الذي فيه لوحة المفاتيح.</translation>
    </message>
    <message>
        <source>The field of the search is empty.</source>
        <translation>حقل البحث فارغ.</translation>
    </message>
    <message>
        <source>Nothing is chosen in its list that it can be done with.</source>
        <translation>لم يُختر في قائمته ما يمكن فعل ذلك به.</translation>
    </message>
    <message>
        <source>Nothing is suggested, or the event has as many as is usual.</source>
        <translation>لا اقتراحات، أو أن في الحدث العدد المعتاد.</translation>
    </message>
    <message>
        <source>No event with a cover image is open that can be edited.</source>
        <translation>لا حدث مفتوح له صورة غلاف ويمكن تحريره.</translation>
    </message>
</context>
<context>
    <name>NewEventDialog</name>
    <message>
        <source>New event</source>
        <translation>حدث جديد</translation>
    </message>
    <message>
        <source>You began this event before, and did not make it. Cancel gives it up.</source>
        <translation>بدأتَ هذا الحدث من قبل ولم تنشئه. يتخلى عنه زر الإلغاء.</translation>
    </message>
    <message>
        <source>One sentence, in the present tense</source>
        <translation>جملة واحدة بصيغة المضارع</translation>
    </message>
    <message>
        <source>Make event</source>
        <translation>أنشئ الحدث</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>ال&amp;تاريخ</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>ال&amp;عنوان</translation>
    </message>
    <message>
        <source>&amp;Category</source>
        <translation>ال&amp;فئة</translation>
    </message>
    <message>
        <source>&amp;Summary</source>
        <translation>الم&amp;لخص</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Named after the title</source>
        <translation>اسمه مأخوذ من العنوان</translation>
    </message>
</context>
<context>
    <name>Noticing</name>
    <message>
        <source>A conflict copy of {0}: a sync program made it, since that file was changed in two places.</source>
        <translation>نسخة متعارضة من {0}: أنشأها برنامج مزامنة، لأن ذلك الملف غُيّر في مكانين.</translation>
    </message>
    <message>
        <source>A conflict copy of {0}, which is not there any more. A sync program made it.</source>
        <translation>نسخة متعارضة من {0}، وهو ملف لم يعد موجودًا. أنشأها برنامج مزامنة.</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>قارن…</translation>
    </message>
    <message>
        <source>Open that file</source>
        <translation>افتح ذلك الملف</translation>
    </message>
    <message>
        <source>There is nothing but zeros in this file, as after a power cut. Its text may be in the history.</source>
        <translation>ليس في هذا الملف إلا أصفار، كما بعد انقطاع الكهرباء. قد يكون نصه في السجل.</translation>
    </message>
    <message>
        <source>This file is empty. It held “{0}”.</source>
        <translation>هذا الملف فارغ. كان فيه «{0}».</translation>
    </message>
    <message>
        <source>This file is empty: an event has at least its day and a title.</source>
        <translation>هذا الملف فارغ: لا بد للحدث من يوم وعنوان على الأقل.</translation>
    </message>
    <message>
        <source>Two versions of this text stand side by side, between &lt;&lt;&lt;&lt;&lt;&lt;&lt; and &gt;&gt;&gt;&gt;&gt;&gt;&gt;: choose one.</source>
        <translation>في هذا الملف صيغتان متجاورتان من النص، بين &lt;&lt;&lt;&lt;&lt;&lt;&lt; و&gt;&gt;&gt;&gt;&gt;&gt;&gt;: اختر إحداهما.</translation>
    </message>
    <message>
        <source>Lay it out as an event</source>
        <translation>اجعله على هيئة حدث</translation>
    </message>
    <message>
        <source>Laid out as an event; it is not saved yet</source>
        <translation>صار على هيئة حدث، ولم يُحفظ بعد</translation>
    </message>
    <message>
        <source>{0} lies in the same folder: where case or accents make no difference, one of the two is lost.</source>
        <translation>في المجلد نفسه ملف اسمه {0}: حيث لا يُفرَّق بين حالة الأحرف أو علامات التشكيل يضيع أحد الملفين.</translation>
    </message>
    <message>
        <source>This file has another name elsewhere (a hard link), as in backups that are made of links. Saving gives this one the new text; the other keeps the old.</source>
        <translation>لهذا الملف اسم آخر في مكان آخر (رابط صلب)، كما في النسخ الاحتياطية المكوّنة من روابط. عند الحفظ يأخذ هذا الملف النص الجديد ويحتفظ الآخر بالقديم.</translation>
    </message>
    <message>
        <source>No font here has the letters of this text ({0}), so boxes stand for them. Its file has them all.</source>
        <translation>لا خط في هذا الجهاز فيه حروف هذا النص ({0})، فتظهر مكانها مربعات. أما الملف ففيه الحروف كلها.</translation>
    </message>
    <message>
        <source>This copy against {0}</source>
        <translation>هذه النسخة مقابل {0}</translation>
    </message>
</context>
<context>
    <name>OpenAddressDialog</name>
    <message>
        <source>Open in the browser?</source>
        <translation>أتريد الفتح في المتصفح؟</translation>
    </message>
    <message>
        <source>No web address</source>
        <translation>لا عنوان ويب</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>عنوان الويب</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>افتح في المتصفح</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>انسخ عنوان الويب</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>on</source>
        <translation>مفعّل</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>البحث عن أمر</translation>
    </message>
    <message>
        <source>Find a command: some letters of its name</source>
        <translation>ابحث عن أمر: بعض حروف اسمه</translation>
    </message>
    <message>
        <source>Commands found</source>
        <translation>الأوامر التي عُثر عليها</translation>
    </message>
    <message>
        <source>No command comes near “{0}”.</source>
        <translation>لا أمر يقارب «{0}».</translation>
    </message>
    <message>
        <source>Type some letters.</source>
        <translation>اكتب بعض الحروف.</translation>
    </message>
</context>
<context>
    <name>PartList</name>
    <message>
        <source>Parts</source>
        <translation>الأجزاء</translation>
    </message>
    <message>
        <source>Drag a part, or press Alt+Up or Alt+Down, to move it</source>
        <translation>اسحب جزءًا، أو اضغط Alt+سهم لأعلى أو Alt+سهم لأسفل، لنقله</translation>
    </message>
    <message>
        <source>Move up (Alt+Up)</source>
        <translation>حرّك لأعلى (Alt+سهم لأعلى)</translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <translation>حرّك لأسفل (Alt+سهم لأسفل)</translation>
    </message>
</context>
<context>
    <name>PickEventDialog</name>
    <message>
        <source>Add a related event</source>
        <translation>إضافة حدث ذي صلة</translation>
    </message>
    <message>
        <source>Add related event</source>
        <translation>أضف الحدث</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>البحث</translation>
    </message>
    <message>
        <source>Some words of the title</source>
        <translation>بعض كلمات العنوان</translation>
    </message>
    <message>
        <source>Events found</source>
        <translation>الأحداث التي عُثر عليها</translation>
    </message>
    <message>
        <source>What ties the two, such as names: Homs, bombardment</source>
        <translation>ما يجمع الحدثين، كالأسماء: حمص، قصف</translation>
    </message>
    <message>
        <source>No events are found; those that are related already are not listed</source>
        <translation>لم يُعثر على أي حدث؛ الأحداث المرتبطة من قبل غير مدرجة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>لا أحداث</numerusform>
            <numerusform>حدث واحد</numerusform>
            <numerusform>حدثان</numerusform>
            <numerusform>%Ln أحداث</numerusform>
            <numerusform>%Ln حدثًا</numerusform>
            <numerusform>%Ln حدث</numerusform>
        </translation>
    </message>
    <message>
        <source>The first {0} are shown</source>
        <translation>تُعرض أول {0} نتيجة</translation>
    </message>
</context>
<context>
    <name>Picker</name>
    <message>
        <source>Close</source>
        <translation>أغلق</translation>
    </message>
</context>
<context>
    <name>PlanDialog</name>
    <message>
        <source>Looking for all that has to do with it…</source>
        <translation>يجري البحث عن كل ما يتصل بذلك…</translation>
    </message>
</context>
<context>
    <name>PlanView</name>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>التغيير</translation>
    </message>
</context>
<context>
    <name>PreviewPanel</name>
    <message>
        <source>Preview</source>
        <translation>المعاينة</translation>
    </message>
    <message>
        <source>Choose an event to see what its reader will see.</source>
        <translation>اختر حدثًا لترى ما سيراه قارئه.</translation>
    </message>
    <message>
        <source>This text could not be laid out in time; here is its beginning as it is.</source>
        <translation>تعذّر تنسيق هذا النص في الوقت المتاح؛ هذا أوله كما هو.</translation>
    </message>
</context>
<context>
    <name>Proposing</name>
    <message numerus="yes">
        <source>Changing %Ln file(s)…</source>
        <translation>
            <numerusform>يجري تغيير الملفات…</numerusform>
            <numerusform>يجري تغيير ملف واحد…</numerusform>
            <numerusform>يجري تغيير ملفين…</numerusform>
            <numerusform>يجري تغيير %Ln ملفات…</numerusform>
            <numerusform>يجري تغيير %Ln ملفًا…</numerusform>
            <numerusform>يجري تغيير %Ln ملف…</numerusform>
        </translation>
    </message>
    <message>
        <source>left as it is</source>
        <translation>يبقى كما هو</translation>
    </message>
    <message>
        <source>Nothing would change</source>
        <translation>لن يتغير شيء</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) would change</source>
        <translation>
            <numerusform>لن يتغير أي ملف</numerusform>
            <numerusform>سيتغير ملف واحد</numerusform>
            <numerusform>سيتغير ملفان</numerusform>
            <numerusform>ستتغير %Ln ملفات</numerusform>
            <numerusform>سيتغير %Ln ملفًا</numerusform>
            <numerusform>سيتغير %Ln ملف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln link(s) with them</source>
        <translation>
            <numerusform>بلا روابط معها</numerusform>
            <numerusform>مع رابط واحد</numerusform>
            <numerusform>مع رابطين</numerusform>
            <numerusform>مع %Ln روابط</numerusform>
            <numerusform>مع %Ln رابطًا</numerusform>
            <numerusform>مع %Ln رابط</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln would be left as they are</source>
        <translation>
            <numerusform>لن يبقى أي ملف كما هو</numerusform>
            <numerusform>سيبقى ملف واحد كما هو</numerusform>
            <numerusform>سيبقى ملفان كما هما</numerusform>
            <numerusform>ستبقى %Ln ملفات كما هي</numerusform>
            <numerusform>سيبقى %Ln ملفًا كما هو</numerusform>
            <numerusform>سيبقى %Ln ملف كما هو</numerusform>
        </translation>
    </message>
    <message>
        <source>new</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>محذوف</translation>
    </message>
    <message>
        <source>becomes {0}</source>
        <translation>يصير {0}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s)</source>
        <translation>
            <numerusform>لا أسطر</numerusform>
            <numerusform>سطر واحد</numerusform>
            <numerusform>سطران</numerusform>
            <numerusform>%Ln أسطر</numerusform>
            <numerusform>%Ln سطرًا</numerusform>
            <numerusform>%Ln سطر</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Publishing</name>
    <message>
        <source>Export the digest</source>
        <translation>تصدير الموجز</translation>
    </message>
    <message>
        <source>Write {0} into the archive?</source>
        <translation>أتريد كتابة {0} في الأرشيف؟</translation>
    </message>
    <message>
        <source>Whoever gets the archive gets that file too. No event and no day page is touched.</source>
        <translation>من يحصل على الأرشيف يحصل على هذا الملف أيضًا. ولا يُمس أي حدث ولا أي صفحة يوم.</translation>
    </message>
    <message>
        <source>&amp;Write it there</source>
        <translation>ا&amp;كتبه هناك</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>أ&amp;لغِ</translation>
    </message>
    <message>
        <source>That can&apos;t be written there.</source>
        <translation>لا يمكن كتابة ذلك هناك.</translation>
    </message>
    <message>
        <source>There the archive has its events and their pages: please choose another place.</source>
        <translation>في ذلك المكان أحداث الأرشيف وصفحاتها: يُرجى اختيار مكان آخر.</translation>
    </message>
    <message>
        <source>The digest was not written.</source>
        <translation>لم يُكتب الموجز.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>افتح</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>اعرض في المجلد</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>انسخ</translation>
    </message>
    <message>
        <source>Exported {0}</source>
        <translation>صُدّر {0}</translation>
    </message>
    <message>
        <source>Copied the digest</source>
        <translation>نُسخ الموجز</translation>
    </message>
    <message>
        <source>Sent the digest to the printer</source>
        <translation>أُرسل الموجز إلى الطابعة</translation>
    </message>
    <message>
        <source>Page template (*.html)</source>
        <translation>قالب صفحة (*.html)</translation>
    </message>
    <message>
        <source>The template was not written.</source>
        <translation>لم يُكتب القالب.</translation>
    </message>
</context>
<context>
    <name>QuickOpen</name>
    <message>
        <source>Open an event</source>
        <translation>فتح حدث</translation>
    </message>
    <message>
        <source>Open an event: some letters of its title</source>
        <translation>افتح حدثًا: بعض حروف عنوانه</translation>
    </message>
    <message>
        <source>Events found</source>
        <translation>الأحداث التي عُثر عليها</translation>
    </message>
    <message>
        <source>No title comes near “{0}”.</source>
        <translation>لا عنوان يقارب «{0}».</translation>
    </message>
    <message>
        <source>Type some letters.</source>
        <translation>اكتب بعض الحروف.</translation>
    </message>
</context>
<context>
    <name>Recalling</name>
    <message>
        <source>Brought an earlier text back; it is not saved yet</source>
        <translation>استُعيد نص سابق؛ ولم يُحفظ بعد</translation>
    </message>
</context>
<context>
    <name>RecentMenu</name>
    <message>
        <source>Open a &amp;recent archive</source>
        <translation>أرشيفات فُتحت &amp;سابقًا</translation>
    </message>
</context>
<context>
    <name>Reconciling</name>
    <message>
        <source>Another program changed this file; what it wrote is shown</source>
        <translation>غيّر برنامج آخر هذا الملف؛ ويُعرض ما كتبه</translation>
    </message>
    <message>
        <source>The folder of this file is gone, and the file with it. Its text is still here.</source>
        <translation>اختفى مجلد هذا الملف، ومعه الملف. نصه لا يزال هنا.</translation>
    </message>
    <message>
        <source>This file is gone: another program deleted or moved it. Its text is still here.</source>
        <translation>اختفى هذا الملف: حذفه برنامج آخر أو نقله. نصه لا يزال هنا.</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>أعده إلى مكانه</translation>
    </message>
    <message>
        <source>Save as a new file…</source>
        <translation>احفظ في ملف جديد…</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>قارن…</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>ادمج</translation>
    </message>
    <message>
        <source>Both changes are in now</source>
        <translation>جُمع التغييران في النص</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>أبقِ نصي</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>خذ النص الآخر</translation>
    </message>
    <message>
        <source>The other text is shown; undo brings yours back</source>
        <translation>يُعرض النص الآخر؛ والتراجع يعيد نصك</translation>
    </message>
    <message>
        <source>Save mine as a copy…</source>
        <translation>احفظ نصي كنسخة…</translation>
    </message>
    <message>
        <source>Nothing is left in this file: another program, a full disk or a power cut emptied it. The text as it was is still here; keep yours and save, and it is back.</source>
        <translation>لم يبقَ شيء في هذا الملف: أفرغه برنامج آخر أو قرص ممتلئ أو انقطاع الكهرباء. النص كما كان لا يزال هنا؛ أبقِ نصك واحفظه فيعود.</translation>
    </message>
    <message>
        <source>Another program changed this file while you were writing, in lines that you changed too. Both texts are safe; which one shall it be?</source>
        <translation>غيّر برنامج آخر هذا الملف أثناء كتابتك، في أسطر غيّرتها أنت أيضًا. النصان كلاهما في أمان؛ أيهما تختار؟</translation>
    </message>
    <message>
        <source>Another program changed this file while you were writing. Both texts are safe.</source>
        <translation>غيّر برنامج آخر هذا الملف أثناء كتابتك. النصان كلاهما في أمان.</translation>
    </message>
    <message>
        <source>Theirs against yours</source>
        <translation>النص الآخر مقابل نصك</translation>
    </message>
    <message>
        <source>What the other program changed</source>
        <translation>ما غيّره البرنامج الآخر</translation>
    </message>
    <message>
        <source>What you changed</source>
        <translation>ما غيّرته أنت</translation>
    </message>
    <message>
        <source>Your text stays; saving puts it in the place of the other one</source>
        <translation>نصك باقٍ؛ والحفظ يضعه مكان النص الآخر</translation>
    </message>
    <message>
        <source>Both texts have changed in the same lines by now; they can&apos;t be merged</source>
        <translation>تغيّر النصان الآن في الأسطر نفسها؛ ولا يمكن دمجهما</translation>
    </message>
</context>
<context>
    <name>RelatedPanel</name>
    <message>
        <source>Related</source>
        <translation>ذات صلة</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>الحدث</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>السياق</translation>
    </message>
    <message>
        <source>Choose an event to see its related events.</source>
        <translation>اختر حدثًا لترى الأحداث ذات الصلة به.</translation>
    </message>
    <message numerus="yes">
        <source>Moved %Ln related event(s)</source>
        <translation>
            <numerusform>لم يُنقل أي حدث ذي صلة</numerusform>
            <numerusform>نُقل حدث واحد ذو صلة</numerusform>
            <numerusform>نُقل حدثان ذوا صلة</numerusform>
            <numerusform>نُقلت %Ln أحداث ذات صلة</numerusform>
            <numerusform>نُقل %Ln حدثًا ذا صلة</numerusform>
            <numerusform>نُقل %Ln حدث ذي صلة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed %Ln related event(s)</source>
        <translation>
            <numerusform>لم يُزَل أي حدث ذي صلة</numerusform>
            <numerusform>أُزيل حدث واحد ذو صلة</numerusform>
            <numerusform>أُزيل حدثان ذوا صلة</numerusform>
            <numerusform>أُزيلت %Ln أحداث ذات صلة</numerusform>
            <numerusform>أُزيل %Ln حدثًا ذا صلة</numerusform>
            <numerusform>أُزيل %Ln حدث ذي صلة</numerusform>
        </translation>
    </message>
    <message>
        <source>Renamed a related event</source>
        <translation>أُعيدت تسمية حدث ذي صلة</translation>
    </message>
    <message>
        <source>Changed a context</source>
        <translation>غُيّر سياق</translation>
    </message>
    <message>
        <source>Related event {0}: {1}, context {2}</source>
        <translation>الحدث ذو الصلة {0}: {1}، السياق {2}</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>لا يوجد ملف كهذا</translation>
    </message>
    <message>
        <source>it does not point back</source>
        <translation>لا يشير بالمقابل</translation>
    </message>
</context>
<context>
    <name>Relating</name>
    <message numerus="yes">
        <source>Related %Ln event(s) on both sides</source>
        <translation>
            <numerusform>لم يُربط أي حدث في الجهتين</numerusform>
            <numerusform>رُبط حدث واحد في الجهتين</numerusform>
            <numerusform>رُبط حدثان في الجهتين</numerusform>
            <numerusform>رُبطت %Ln أحداث في الجهتين</numerusform>
            <numerusform>رُبط %Ln حدثًا في الجهتين</numerusform>
            <numerusform>رُبط %Ln حدث في الجهتين</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Related %Ln event(s)</source>
        <translation>
            <numerusform>لم يُربط أي حدث</numerusform>
            <numerusform>رُبط حدث واحد</numerusform>
            <numerusform>رُبط حدثان</numerusform>
            <numerusform>رُبطت %Ln أحداث</numerusform>
            <numerusform>رُبط %Ln حدثًا</numerusform>
            <numerusform>رُبط %Ln حدث</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} has no title to show in the list</source>
        <translation>ليس للحدث {0} عنوان يظهر في القائمة</translation>
    </message>
    <message>
        <source>Added the context {0}</source>
        <translation>أُضيف السياق {0}</translation>
    </message>
    <message>
        <source>The event has the context {0} already</source>
        <translation>للحدث السياق {0} بالفعل</translation>
    </message>
    <message>
        <source>Removed the context {0}; the event lists its own now, since others tell of it</source>
        <translation>أُزيل السياق {0}؛ للحدث الآن قائمة سياقات خاصة به، لأن أحداثًا أخرى تذكره</translation>
    </message>
    <message>
        <source>Removed the context {0}</source>
        <translation>أُزيل السياق {0}</translation>
    </message>
</context>
<context>
    <name>RenameDialog</name>
    <message>
        <source>Rename the file</source>
        <translation>إعادة تسمية الملف</translation>
    </message>
    <message>
        <source>Rename file</source>
        <translation>أعد تسمية الملف</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>الا&amp;سم</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>Report</source>
        <translation>التقرير</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>انسخ التقرير</translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <source>Deleted events</source>
        <translation>الأحداث المحذوفة</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>استعد</translation>
    </message>
    <message>
        <source>Tick what is to come back</source>
        <translation>ضع علامة على ما تريد استعادته</translation>
    </message>
    <message>
        <source>{0} — deleted {1}</source>
        <translation>{0} — حُذف في {1}</translation>
    </message>
</context>
<context>
    <name>RetitleDialog</name>
    <message>
        <source>Change the title</source>
        <translation>تغيير العنوان</translation>
    </message>
    <message>
        <source>Change title</source>
        <translation>غيّر العنوان</translation>
    </message>
    <message>
        <source>Name the &amp;file after it too</source>
        <translation>سمِّ ال&amp;ملف به أيضًا</translation>
    </message>
    <message>
        <source>Else the file keeps its name, and links from elsewhere still find it</source>
        <translation>وإلا يبقى للملف اسمه، وتظل الروابط من أماكن أخرى تجده</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>ال&amp;عنوان</translation>
    </message>
</context>
<context>
    <name>Safekeeping</name>
    <message>
        <source>This archive can only be read</source>
        <translation>هذا الأرشيف للقراءة فقط</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>لم يُحفظ</translation>
    </message>
    <message>
        <source>Watching limited</source>
        <translation>المراقبة محدودة</translation>
    </message>
    <message>
        <source>Unsaved text can&apos;t be kept as a draft ({0}): it is safe only once you save it</source>
        <translation>تعذّر الاحتفاظ بالنص غير المحفوظ كمسودة ({0}): لن يكون في أمان إلا بعد أن تحفظه</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>Save the changes?</source>
        <translation>أتريد حفظ التغييرات؟</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>ا&amp;حفظ</translation>
    </message>
    <message>
        <source>&amp;Go on without saving</source>
        <translation>تابع دون حف&amp;ظ</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>أ&amp;لغِ</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other event(s) point here already; without saving, this one does not point back.</source>
        <translation>
            <numerusform>لا يشير أي حدث آخر إلى هنا بعد.</numerusform>
            <numerusform>يشير حدث واحد آخر إلى هنا بالفعل؛ وبدون الحفظ لن يشير هذا الحدث بالمقابل.</numerusform>
            <numerusform>يشير حدثان آخران إلى هنا بالفعل؛ وبدون الحفظ لن يشير هذا الحدث بالمقابل.</numerusform>
            <numerusform>تشير %Ln أحداث أخرى إلى هنا بالفعل؛ وبدون الحفظ لن يشير هذا الحدث بالمقابل.</numerusform>
            <numerusform>يشير %Ln حدثًا آخر إلى هنا بالفعل؛ وبدون الحفظ لن يشير هذا الحدث بالمقابل.</numerusform>
            <numerusform>يشير %Ln حدث آخر إلى هنا بالفعل؛ وبدون الحفظ لن يشير هذا الحدث بالمقابل.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save as a new file</source>
        <translation>الحفظ في ملف جديد</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>Nothing is left of the text. Save it so?</source>
        <translation>لم يبقَ من النص شيء. أتريد حفظه هكذا؟</translation>
    </message>
    <message>
        <source>More than half of the text is gone. Save it so?</source>
        <translation>اختفى أكثر من نصف النص. أتريد حفظه هكذا؟</translation>
    </message>
    <message>
        <source>What {0} holds now is kept in its history.</source>
        <translation>ما في {0} الآن يبقى في سجله.</translation>
    </message>
    <message>
        <source>&amp;Save it so</source>
        <translation>احفظه &amp;هكذا</translation>
    </message>
    <message>
        <source>&amp;Go on editing</source>
        <translation>تابع ال&amp;تحرير</translation>
    </message>
    <message>
        <source>&amp;Put it back</source>
        <translation>أ&amp;عده إلى مكانه</translation>
    </message>
    <message>
        <source>&amp;Save mine as a new file…</source>
        <translation>احفظ نصي في ملف &amp;جديد…</translation>
    </message>
    <message>
        <source>&amp;Leave it as unsaved work</source>
        <translation>أ&amp;بقه عملًا غير محفوظ</translation>
    </message>
    <message>
        <source>&amp;Take the other text, lose mine</source>
        <translation>&amp;خذ النص الآخر وتخلَّ عن نصي</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>لم يُحفظ</translation>
    </message>
    <message>
        <source>Your text is still in the editor, and a draft of it is kept.</source>
        <translation>نصك لا يزال في المحرر، وتوجد مسودة منه.</translation>
    </message>
    <message>
        <source>Your text is still in the editor, and only there: no draft of it can be written either.</source>
        <translation>نصك لا يزال في المحرر، وفيه وحده: تعذّرت كتابة مسودة منه أيضًا.</translation>
    </message>
    <message>
        <source>The text can&apos;t be kept as unsaved work either: the disk refuses it.</source>
        <translation>تعذّر الاحتفاظ بالنص كعمل غير محفوظ أيضًا: القرص يرفض ذلك.</translation>
    </message>
    <message>
        <source>A copy is in {0}</source>
        <translation>توجد نسخة في {0}</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>What can be searched for</source>
        <translation>ما يمكن البحث عنه</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>البحث</translation>
    </message>
    <message>
        <source>Search events</source>
        <translation>ابحث في الأحداث</translation>
    </message>
    <message>
        <source>Forget this search</source>
        <translation>انسَ هذا البحث</translation>
    </message>
    <message>
        <source>Keep this search</source>
        <translation>احفظ هذا البحث</translation>
    </message>
</context>
<context>
    <name>SearchHelp</name>
    <message>
        <source>all of these words; their beginnings are enough</source>
        <translation>كل هذه الكلمات؛ وتكفي أوائلها</translation>
    </message>
    <message>
        <source>exactly these words, in a row</source>
        <translation>هذه الكلمات بالضبط، متتالية</translation>
    </message>
    <message>
        <source>all but these; “-” can stand before anything here</source>
        <translation>كل ما عدا هذه؛ يمكن وضع «-» قبل أي شيء هنا</translation>
    </message>
    <message>
        <source>one or the other; “OR” can stand between anything here</source>
        <translation>هذه أو تلك؛ يمكن وضع «OR» بين أي شيئين هنا</translation>
    </message>
    <message>
        <source>in the title</source>
        <translation>في العنوان</translation>
    </message>
    <message>
        <source>in the summary and the rest of the text</source>
        <translation>في الملخص وباقي النص</translation>
    </message>
    <message>
        <source>in the category</source>
        <translation>في الفئة</translation>
    </message>
    <message>
        <source>in a context</source>
        <translation>في سياق</translation>
    </message>
    <message>
        <source>just this context; category and source can be quoted too</source>
        <translation>هذا السياق وحده؛ ويمكن وضع category و source أيضًا بين علامتي اقتباس</translation>
    </message>
    <message>
        <source>in the label or the address of a source</source>
        <translation>في تسمية مصدر أو عنوانه على الويب</translation>
    </message>
    <message>
        <source>with a source on this site</source>
        <translation>له مصدر من هذا الموقع</translation>
    </message>
    <message>
        <source>in this month; a year or a day will do too</source>
        <translation>في هذا الشهر؛ ويصلح العام أو اليوم أيضًا</translation>
    </message>
    <message>
        <source>from the first to the last day; one can be left out</source>
        <translation>من أول يوم إلى آخر يوم؛ ويمكن ترك أحدهما</translation>
    </message>
    <message>
        <source>on this day, in all years</source>
        <translation>في هذا اليوم، في كل الأعوام</translation>
    </message>
    <message>
        <source>with one; also source, related, summary, category, context, title</source>
        <translation>يوجد فيه هذا؛ وكذلك source, related, summary, category, context, title</translation>
    </message>
    <message>
        <source>without one; of the same</source>
        <translation>لا يوجد فيه هذا؛ بالكلمات نفسها</translation>
    </message>
    <message>
        <source>drafts</source>
        <translation>المسودات</translation>
    </message>
    <message>
        <source>with a link that leads nowhere</source>
        <translation>فيه رابط لا يؤدي إلى شيء</translation>
    </message>
    <message>
        <source>copies that a sync program made</source>
        <translation>نسخ أنشأها برنامج مزامنة</translation>
    </message>
    <message>
        <source>with a related link to this file</source>
        <translation>فيه رابط ذو صلة إلى هذا الملف</translation>
    </message>
    <message>
        <source>anywhere in the file, in the titles of related events too</source>
        <translation>في أي مكان من الملف، وفي عناوين الأحداث ذات الصلة أيضًا</translation>
    </message>
    <message>
        <source>What can be searched for</source>
        <translation>ما يمكن البحث عنه</translation>
    </message>
    <message>
        <source>Side by side they narrow the search down. Enter or a click writes one into the field.</source>
        <translation>كتابتها متجاورة تضيّق البحث. الضغط على Enter أو النقر يكتب أحدها في الحقل.</translation>
    </message>
</context>
<context>
    <name>Searching</name>
    <message>
        <source>Reading the archive…</source>
        <translation>تجري قراءة الأرشيف…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>لا أحداث</numerusform>
            <numerusform>حدث واحد</numerusform>
            <numerusform>حدثان</numerusform>
            <numerusform>%Ln أحداث</numerusform>
            <numerusform>%Ln حدثًا</numerusform>
            <numerusform>%Ln حدث</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>عُثر على {0}، والمجموع {1}</translation>
    </message>
    <message>
        <source>“{0}:” is no field of a search, so it was looked for as a word; the “?” lists the fields</source>
        <translation>«{0}:» ليس حقلًا للبحث، فبُحث عنه ككلمة؛ تعرض علامة «؟» الحقول</translation>
    </message>
    <message>
        <source>Reading {0} of {1}</source>
        <translation>تجري قراءة {0} من {1}</translation>
    </message>
    <message>
        <source>Preparing the search…</source>
        <translation>يجري تحضير البحث…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ألغِ</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>تابع</translation>
    </message>
    <message>
        <source>The list may not be complete</source>
        <translation>قد لا تكون القائمة كاملة</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>عمليات البحث المحفوظة</translation>
    </message>
    <message>
        <source>No source</source>
        <translation>بلا مصدر</translation>
    </message>
    <message>
        <source>No cover image</source>
        <translation>بلا صورة غلاف</translation>
    </message>
    <message>
        <source>No related event</source>
        <translation>بلا حدث ذي صلة</translation>
    </message>
    <message>
        <source>Broken link</source>
        <translation>رابط معطوب</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>مسودة</translation>
    </message>
    <message>
        <source>Conflict copy</source>
        <translation>نسخة متعارضة</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>العلامات</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>الأعوام</translation>
    </message>
    <message>
        <source>Contexts</source>
        <translation>السياقات</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>المواقع</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>General</source>
        <translation>عام</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>الاختصارات</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>Choose one combination of keys, not several in a row.</source>
        <translation>اختر تركيبة مفاتيح واحدة، لا عدة تركيبات متتالية.</translation>
    </message>
    <message>
        <source>These keys are needed to write and to move; take some with Ctrl or Alt, or F1 to F35.</source>
        <translation>هذه المفاتيح لازمة للكتابة والتنقل؛ اختر مفاتيح مع Ctrl أو Alt، أو من F1 إلى F35.</translation>
    </message>
    <message>
        <source>{0} is needed in texts and lists.</source>
        <translation>الاختصار {0} لازم في النصوص والقوائم.</translation>
    </message>
    <message>
        <source>{0} opens a menu.</source>
        <translation>الاختصار {0} يفتح قائمة.</translation>
    </message>
    <message>
        <source>{0} belongs to “{1}” already.</source>
        <translation>الاختصار {0} يخص «{1}» بالفعل.</translation>
    </message>
</context>
<context>
    <name>ShortcutsPage</name>
    <message>
        <source>&amp;No keys</source>
        <translation>&amp;بلا اختصار</translation>
    </message>
    <message>
        <source>&amp;Standard keys</source>
        <translation>الاختصار الا&amp;فتراضي</translation>
    </message>
    <message>
        <source>&amp;All commands to standard</source>
        <translation>أعد &amp;كل الأوامر إلى الافتراضي</translation>
    </message>
    <message>
        <source>Find a command, or keys</source>
        <translation>ابحث عن أمر أو اختصار</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>الأوامر واختصاراتها</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>الأمر</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>الاختصار</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>اختصار جديد</translation>
    </message>
    <message>
        <source>New &amp;keys:</source>
        <translation>اختصار &amp;جديد:</translation>
    </message>
    <message>
        <source>{0} (chosen)</source>
        <translation>{0} (مخصّص)</translation>
    </message>
    <message>
        <source>none</source>
        <translation>بلا اختصار</translation>
    </message>
    <message>
        <source>Give all commands their standard keys?</source>
        <translation>أتُعاد كل الأوامر إلى اختصاراتها الافتراضية؟</translation>
    </message>
    <message numerus="yes">
        <source>%Ln command(s) has (have) chosen keys; they are forgotten then.</source>
        <translation>
            <numerusform>لا أمر له اختصار مخصّص.</numerusform>
            <numerusform>لأمر واحد اختصار مخصّص، وسيُنسى.</numerusform>
            <numerusform>لأمرين اختصاران مخصّصان، وسيُنسيان.</numerusform>
            <numerusform>لعدد %Ln أوامر اختصارات مخصّصة، وستُنسى.</numerusform>
            <numerusform>لعدد %Ln أمرًا اختصارات مخصّصة، وستُنسى.</numerusform>
            <numerusform>لعدد %Ln أمر اختصارات مخصّصة، وستُنسى.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Keep chosen keys</source>
        <translation>ا&amp;حتفظ بالاختصارات المخصّصة</translation>
    </message>
</context>
<context>
    <name>Showing</name>
    <message>
        <source>The front matter is kept but not understood: {0}</source>
        <translation>ترويسة front matter باقية كما هي لكنها غير مفهومة: {0}</translation>
    </message>
</context>
<context>
    <name>SourcesPanel</name>
    <message>
        <source>Sources</source>
        <translation>المصادر</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>التسمية</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>عنوان الويب</translation>
    </message>
    <message>
        <source>Add source</source>
        <translation>أضف مصدرًا</translation>
    </message>
    <message>
        <source>Address of a new source</source>
        <translation>عنوان الويب لمصدر جديد</translation>
    </message>
    <message>
        <source>Type or paste a web address, then Enter</source>
        <translation>اكتب أو ألصق عنوان ويب ثم اضغط Enter</translation>
    </message>
    <message>
        <source>Choose an event to see its sources.</source>
        <translation>اختر حدثًا لترى مصادره.</translation>
    </message>
    <message>
        <source>Source {0}: {1}, {2}</source>
        <translation>المصدر {0}: {1}، {2}</translation>
    </message>
    <message>
        <source>This event has the address more than once</source>
        <translation>لهذا الحدث هذا العنوان أكثر من مرة</translation>
    </message>
    <message numerus="yes">
        <source>Moved %Ln source(s)</source>
        <translation>
            <numerusform>لم يُنقل أي مصدر</numerusform>
            <numerusform>نُقل مصدر واحد</numerusform>
            <numerusform>نُقل مصدران</numerusform>
            <numerusform>نُقلت %Ln مصادر</numerusform>
            <numerusform>نُقل %Ln مصدرًا</numerusform>
            <numerusform>نُقل %Ln مصدر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed %Ln source(s)</source>
        <translation>
            <numerusform>لم يُزَل أي مصدر</numerusform>
            <numerusform>أُزيل مصدر واحد</numerusform>
            <numerusform>أُزيل مصدران</numerusform>
            <numerusform>أُزيلت %Ln مصادر</numerusform>
            <numerusform>أُزيل %Ln مصدرًا</numerusform>
            <numerusform>أُزيل %Ln مصدر</numerusform>
        </translation>
    </message>
    <message>
        <source>Removed what only tells where a visitor came from</source>
        <translation>أُزيل ما لا يفيد إلا في معرفة من أين جاء الزائر</translation>
    </message>
    <message>
        <source>Made the page&apos;s title the summary</source>
        <translation>صار عنوان الصفحة هو الملخص</translation>
    </message>
    <message>
        <source>Renamed a source</source>
        <translation>أُعيدت تسمية مصدر</translation>
    </message>
    <message>
        <source>Changed a source&apos;s address</source>
        <translation>غُيّر عنوان الويب لمصدر</translation>
    </message>
</context>
<context>
    <name>Spelling</name>
    <message>
        <source>No unknown word in this text</source>
        <translation>لا كلمة مجهولة في هذا النص</translation>
    </message>
    <message>
        <source>The dictionary “{0}” can&apos;t be read</source>
        <translation>تتعذر قراءة القاموس «{0}»</translation>
    </message>
    <message>
        <source>“{0}” is a word of this archive now</source>
        <translation>«{0}» من كلمات هذا الأرشيف الآن</translation>
    </message>
    <message>
        <source>Spelling needs the package {0}; install it with: pip install {0}</source>
        <translation>يحتاج التدقيق الإملائي إلى الحزمة {0}؛ ثبّتها بالأمر: pip install {0}</translation>
    </message>
    <message>
        <source>Spelling is off; choose its language in the settings</source>
        <translation>التدقيق الإملائي متوقف؛ اختر لغته في الإعدادات</translation>
    </message>
    <message>
        <source>There is no dictionary for the language of this text; choose another in the settings</source>
        <translation>لا قاموس للغة هذا النص؛ اختر غيره في الإعدادات</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Saved {0}</source>
        <translation>حُفظ في {0}</translation>
    </message>
    <message>
        <source>Written {0}, not confirmed by the disk</source>
        <translation>كُتب في {0}، ولم يؤكده القرص</translation>
    </message>
</context>
<context>
    <name>SuggestionsPanel</name>
    <message>
        <source>Suggested</source>
        <translation>المقترح</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Suggested related events</source>
        <translation>الأحداث ذات الصلة المقترحة</translation>
    </message>
    <message>
        <source>The archive has no more to suggest</source>
        <translation>ليس لدى الأرشيف مزيد من الاقتراحات</translation>
    </message>
    <message>
        <source>Order of the suggestions</source>
        <translation>ترتيب الاقتراحات</translation>
    </message>
    <message>
        <source>What says most first</source>
        <translation>الأقوى دلالة أولًا</translation>
    </message>
    <message>
        <source>As the archive lists</source>
        <translation>بترتيب الأرشيف</translation>
    </message>
    <message>
        <source>{0}, {1}, because of {2}</source>
        <translation>{0}، {1}، بسبب {2}</translation>
    </message>
    <message>
        <source>same day</source>
        <translation>اليوم نفسه</translation>
    </message>
    <message>
        <source>similar title</source>
        <translation>عنوان مشابه</translation>
    </message>
    <message numerus="yes">
        <source>Now: the first %Ln suggestion(s)</source>
        <translation>
            <numerusform>الآن: أول المقترحات</numerusform>
            <numerusform>الآن: المقترح الأول</numerusform>
            <numerusform>الآن: أول مقترحين</numerusform>
            <numerusform>الآن: أول %Ln مقترحات</numerusform>
            <numerusform>الآن: أول %Ln مقترحًا</numerusform>
            <numerusform>الآن: أول %Ln مقترح</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>That was the tour. This copy of the sample archive is yours; the help (F1) has more.</source>
        <translation>انتهت الجولة. هذه النسخة من الأرشيف النموذجي لك؛ وفي المساعدة (F1) المزيد.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>أغلق</translation>
    </message>
    <message>
        <source>Step {0} of 5: {1}</source>
        <translation>الخطوة {0} من 5: {1}</translation>
    </message>
    <message>
        <source>Copy an address to try</source>
        <translation>انسخ عنوان ويب للتجربة</translation>
    </message>
    <message>
        <source>Skip this step</source>
        <translation>تخطَّ هذه الخطوة</translation>
    </message>
    <message>
        <source>End the tour</source>
        <translation>أنهِ الجولة</translation>
    </message>
    <message>
        <source>Open an event. Click one in the list on the left, or press {0} and type “moon”.</source>
        <translation>افتح حدثًا. انقر حدثًا في القائمة على اليمين، أو اضغط {0} واكتب «moon».</translation>
    </message>
    <message>
        <source>Give it a source. Copy the address of any page and press {0}; or drag a link onto the list of sources.</source>
        <translation>أعطه مصدرًا. انسخ عنوان الويب لأي صفحة واضغط {0}؛ أو اسحب رابطًا إلى قائمة المصادر.</translation>
    </message>
    <message>
        <source>Relate it to another event. Press {0}; or choose one that the tab “Related” proposes, and press Enter.</source>
        <translation>اربطه بحدث آخر. اضغط {0}؛ أو اختر حدثًا مما يُقترح في لسان التبويب «ذات صلة» واضغط Enter.</translation>
    </message>
    <message>
        <source>Save it with {0}. The day&apos;s page is kept in step.</source>
        <translation>احفظه بالضغط على {0}. تُحدَّث صفحة اليوم معه.</translation>
    </message>
    <message>
        <source>Make a digest of the day with {0}; a file for others to read, outside the archive.</source>
        <translation>أنشئ موجزًا لليوم بالضغط على {0}؛ وهو ملف ليقرأه الآخرون، خارج الأرشيف.</translation>
    </message>
</context>
<context>
    <name>UnsavedDialog</name>
    <message>
        <source>Unsaved work</source>
        <translation>العمل غير المحفوظ</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>When, and what became of its file since</source>
        <translation>متى كُتب، وما حلّ بملفه منذئذ</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>ا&amp;ستعد</translation>
    </message>
    <message>
        <source>&amp;Copy the text</source>
        <translation>ا&amp;نسخ النص</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>أ&amp;همل</translation>
    </message>
</context>
<context>
    <name>UnsavedWork</name>
    <message>
        <source>There is no unsaved work from before</source>
        <translation>لا يوجد عمل سابق غير محفوظ</translation>
    </message>
    <message>
        <source>This file can only be read; the unsaved text can be copied</source>
        <translation>هذا الملف للقراءة فقط؛ ويمكن نسخ النص غير المحفوظ</translation>
    </message>
    <message>
        <source>The unsaved text is back in the editor; save it, or undo it</source>
        <translation>عاد النص غير المحفوظ إلى المحرر؛ احفظه أو تراجع عنه</translation>
    </message>
    <message>
        <source>The text is in the clipboard</source>
        <translation>النص في الحافظة</translation>
    </message>
    <message>
        <source>Discard this text?</source>
        <translation>أتريد إهمال هذا النص؟</translation>
    </message>
    <message>
        <source>It is not whole, so that it can&apos;t be kept in the history of a file.</source>
        <translation>النص غير كامل، لذا لا يمكن الاحتفاظ به في سجل ملف.</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>أ&amp;همل</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>أ&amp;لغِ</translation>
    </message>
    <message>
        <source>Look at it…</source>
        <translation>اعرضه…</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>استعد</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>لاحقًا</translation>
    </message>
    <message>
        <source>Unsaved work from {0}: {1}</source>
        <translation>عمل غير محفوظ من {0}: {1}</translation>
    </message>
    <message numerus="yes">
        <source>Unsaved work of %Ln text(s), the last from {0}: {1}</source>
        <translation>
            <numerusform>لا نصوص غير محفوظة، آخرها من {0}: {1}</numerusform>
            <numerusform>نص واحد غير محفوظ، من {0}: {1}</numerusform>
            <numerusform>نصان غير محفوظين، آخرهما من {0}: {1}</numerusform>
            <numerusform>%Ln نصوص غير محفوظة، آخرها من {0}: {1}</numerusform>
            <numerusform>%Ln نصًا غير محفوظ، آخرها من {0}: {1}</numerusform>
            <numerusform>%Ln نص غير محفوظ، آخرها من {0}: {1}</numerusform>
        </translation>
    </message>
    <message>
        <source>{0}; a new event that was not made yet</source>
        <translation>{0}؛ حدث جديد لم يُنشأ بعد</translation>
    </message>
    <message>
        <source>“{0}”</source>
        <translation>«{0}»</translation>
    </message>
    <message>
        <source>{0}; not whole, so it can only be copied</source>
        <translation>{0}؛ النص غير كامل، لذا يمكن نسخه فقط</translation>
    </message>
    <message>
        <source>{0}; the file is as it was</source>
        <translation>{0}؛ الملف كما كان</translation>
    </message>
    <message>
        <source>{0}; the file was changed since by another program</source>
        <translation>{0}؛ غيّر برنامج آخر الملف منذئذ</translation>
    </message>
    <message>
        <source>{0}; the file is gone</source>
        <translation>{0}؛ اختفى الملف</translation>
    </message>
    <message>
        <source>{0}; the file can&apos;t be read</source>
        <translation>{0}؛ تعذّرت قراءة الملف</translation>
    </message>
    <message>
        <source>A text that is not whole</source>
        <translation>نص غير كامل</translation>
    </message>
</context>
<context>
    <name>WelcomePanel</name>
    <message>
        <source>Welcome</source>
        <translation>مرحبًا</translation>
    </message>
    <message>
        <source>Open an archive…</source>
        <translation>افتح أرشيفًا…</translation>
    </message>
    <message>
        <source>A folder with event files under news/year/month/day.</source>
        <translation>مجلد فيه ملفات أحداث مرتبة تحت news حسب السنة والشهر واليوم.</translation>
    </message>
    <message>
        <source>Make a new archive…</source>
        <translation>أنشئ أرشيفًا جديدًا…</translation>
    </message>
    <message>
        <source>Choose an empty folder; your events will live there as Markdown.</source>
        <translation>اختر مجلدًا فارغًا؛ ستُحفظ فيه أحداثك بصيغة Markdown.</translation>
    </message>
    <message>
        <source>Try the sample archive…</source>
        <translation>جرّب الأرشيف النموذجي…</translation>
    </message>
    <message>
        <source>A copy, in a folder of your choice, that you can edit as you like.</source>
        <translation>نسخة في مجلد تختاره، يمكنك تحريرها كما تشاء.</translation>
    </message>
    <message>
        <source>Take the tour…</source>
        <translation>ابدأ الجولة…</translation>
    </message>
    <message>
        <source>Five short steps on such a copy: open, source, relate, save, export.</source>
        <translation>خمس خطوات قصيرة على نسخة كهذه: الفتح والمصدر والربط والحفظ والتصدير.</translation>
    </message>
    <message>
        <source>Opened before</source>
        <translation>فُتحت سابقًا</translation>
    </message>
    <message>
        <source>Curator</source>
        <translation>Curator</translation>
    </message>
    <message>
        <source>Curate a news archive offline. Your files stay plain Markdown, and no byte changes unasked.</source>
        <translation>أدِر أرشيفًا إخباريًا دون اتصال. تبقى ملفاتك نصوص Markdown عادية، ولا يتغير فيها بايت دون طلبك.</translation>
    </message>
</context>
<context>
    <name>WordMenu</name>
    <message>
        <source>No suggestions</source>
        <translation>لا اقتراحات</translation>
    </message>
    <message>
        <source>&amp;Add to the words of this archive</source>
        <translation>أ&amp;ضف إلى كلمات هذا الأرشيف</translation>
    </message>
    <message>
        <source>&amp;Ignore for now</source>
        <translation>ت&amp;جاهل الآن</translation>
    </message>
</context>
<context>
    <name>_DayCalendar</name>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
</context>
</TS>
