<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Curator</source>
        <translation>À propos de Curator</translation>
    </message>
    <message>
        <source>Curator {0}</source>
        <translation>Curator {0}</translation>
    </message>
    <message>
        <source>Curate a news archive offline. Nothing is fetched, nothing is sent.</source>
        <translation>Tenir une archive de presse hors ligne. Rien n’est téléchargé, rien n’est envoyé.</translation>
    </message>
    <message>
        <source>Curator is free under the MIT licence. It is made of these parts, by their licences:</source>
        <translation>Curator est libre sous licence MIT. Il se compose de ces parties, avec leurs licences :</translation>
    </message>
    <message>
        <source>Parts and their licences</source>
        <translation>Parties et leurs licences</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copier les détails</translation>
    </message>
    <message>
        <source>The versions of Curator, Python, Qt and the system, for a report</source>
        <translation>Les versions de Curator, Python, Qt et du système, pour un rapport</translation>
    </message>
</context>
<context>
    <name>Acts</name>
    <message>
        <source>Changed the title</source>
        <translation>Titre modifié</translation>
    </message>
    <message>
        <source>Renamed the file</source>
        <translation>Fichier renommé</translation>
    </message>
    <message numerus="yes">
        <source>Moved %Ln event(s)</source>
        <translation>
            <numerusform>%Ln événement déplacé</numerusform>
            <numerusform>%Ln événements déplacés</numerusform>
        </translation>
    </message>
    <message>
        <source>No event is chosen</source>
        <translation>Aucun événement n’est sélectionné</translation>
    </message>
    <message numerus="yes">
        <source>Deleted %Ln event(s)</source>
        <translation>
            <numerusform>%Ln événement supprimé</numerusform>
            <numerusform>%Ln événements supprimés</numerusform>
        </translation>
    </message>
    <message>
        <source>No deleted event is kept</source>
        <translation>Aucun événement supprimé n’est conservé</translation>
    </message>
    <message numerus="yes">
        <source>Restored %Ln event(s)</source>
        <translation>
            <numerusform>%Ln événement restauré</numerusform>
            <numerusform>%Ln événements restaurés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changed %Ln event(s)</source>
        <translation>
            <numerusform>%Ln événement modifié</numerusform>
            <numerusform>%Ln événements modifiés</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring day pages up to date</source>
        <translation>Mettre à jour les pages journalières</translation>
    </message>
    <message>
        <source>Change the pages</source>
        <translation>Modifier les pages</translation>
    </message>
    <message>
        <source>The day pages are in step with their events now</source>
        <translation>Les pages journalières concordent maintenant avec leurs événements</translation>
    </message>
    <message>
        <source>There is no change of several files to take back</source>
        <translation>Il n’y a aucune modification de plusieurs fichiers à défaire</translation>
    </message>
    <message>
        <source>Take back the change of {0}: {1}</source>
        <translation>Défaire la modification du {0} : {1}</translation>
    </message>
    <message>
        <source>Took back the change of {0}: {1}</source>
        <translation>La modification du {0} a été défaite : {1}</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Défaire</translation>
    </message>
    <message>
        <source>Let the other events point back</source>
        <translation>Lier les autres événements en retour</translation>
    </message>
    <message>
        <source>Relate on both sides</source>
        <translation>Lier dans les deux sens</translation>
    </message>
    <message numerus="yes">
        <source>Related %Ln event(s) on both sides</source>
        <translation>
            <numerusform>%Ln événement lié dans les deux sens</numerusform>
            <numerusform>%Ln événements liés dans les deux sens</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Applying</name>
    <message>
        <source>The text has changed meanwhile; please try again</source>
        <translation>Le texte a changé entre-temps&#xa0;; veuillez réessayer</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>There is no change of the text to undo</source>
        <translation>Il n’y a aucune modification du texte à annuler</translation>
    </message>
    <message>
        <source>Show the other</source>
        <translation>Afficher l’autre événement</translation>
    </message>
    <message>
        <source>Taken back: {0}</source>
        <translation>Défait&#xa0;: {0}</translation>
    </message>
</context>
<context>
    <name>Assistance</name>
    <message>
        <source>These faults were written down on this machine. Nothing is sent; copy them to give them away.</source>
        <translation>Ces erreurs ont été consignées sur cet ordinateur. Rien n’est envoyé&#xa0;; copiez-les pour les transmettre.</translation>
    </message>
    <message>
        <source>No fault was written down</source>
        <translation>Aucune erreur n’a été consignée</translation>
    </message>
</context>
<context>
    <name>BacklinksPanel</name>
    <message>
        <source>Choose an event to see which others point to it.</source>
        <translation>Choisissez un événement pour voir quels autres pointent vers lui.</translation>
    </message>
    <message>
        <source>Event that points here</source>
        <translation>Événement pointant ici</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Contexte</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Events that point here</source>
        <translation>Événements pointant ici</translation>
    </message>
    <message>
        <source>No event points here</source>
        <translation>Aucun événement ne pointe ici</translation>
    </message>
    <message>
        <source>Show {0} more</source>
        <translation>En afficher {0} de plus</translation>
    </message>
    <message>
        <source>the open event does not point back</source>
        <translation>l’événement ouvert n’a pas de lien en retour</translation>
    </message>
</context>
<context>
    <name>BatchDialog</name>
    <message>
        <source>Change many events</source>
        <translation>Modifier plusieurs événements</translation>
    </message>
    <message>
        <source>Change them</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Regular e&amp;xpression</source>
        <translation>E&amp;xpression régulière</translation>
    </message>
    <message>
        <source>Upper and lower &amp;case differ</source>
        <translation>R&amp;especter la casse</translation>
    </message>
    <message>
        <source>Wh&amp;ole words</source>
        <translation>&amp;Mots entiers</translation>
    </message>
    <message numerus="yes">
        <source>%Ln chosen event(s)</source>
        <translation>
            <numerusform>%Ln événement sélectionné</numerusform>
            <numerusform>%Ln événements sélectionnés</numerusform>
        </translation>
    </message>
    <message>
        <source>All that the search found</source>
        <translation>Tous les événements trouvés par la recherche</translation>
    </message>
    <message>
        <source>All events of the archive</source>
        <translation>Tous les événements de l’archive</translation>
    </message>
    <message>
        <source>Find and replace</source>
        <translation>Rechercher et remplacer</translation>
    </message>
    <message>
        <source>Add a context</source>
        <translation>Ajouter un contexte</translation>
    </message>
    <message>
        <source>Remove a context</source>
        <translation>Retirer un contexte</translation>
    </message>
    <message>
        <source>Rename a context</source>
        <translation>Renommer un contexte</translation>
    </message>
    <message>
        <source>Relabel the sources of a site</source>
        <translation>Changer le libellé des sources d’un site</translation>
    </message>
    <message>
        <source>Move to another day</source>
        <translation>Déplacer vers un autre jour</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Résumé</translation>
    </message>
    <message>
        <source>Labels of sources</source>
        <translation>Libellés des sources</translation>
    </message>
    <message>
        <source>Whole text</source>
        <translation>Texte entier</translation>
    </message>
    <message>
        <source>&amp;Events</source>
        <translation>É&amp;vénements</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>&amp;Action</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Rechercher</translation>
    </message>
    <message>
        <source>&amp;Replace by</source>
        <translation>Remplacer &amp;par</translation>
    </message>
    <message>
        <source>&amp;In</source>
        <translation>&amp;Dans</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Jour</translation>
    </message>
    <message>
        <source>&amp;Context</source>
        <translation>&amp;Contexte</translation>
    </message>
    <message>
        <source>&amp;New name</source>
        <translation>&amp;Nouveau nom</translation>
    </message>
    <message>
        <source>&amp;Site</source>
        <translation>&amp;Site</translation>
    </message>
    <message>
        <source>&amp;Label</source>
        <translation>&amp;Libellé</translation>
    </message>
</context>
<context>
    <name>BrowsePanel</name>
    <message>
        <source>Find contexts and sites</source>
        <translation>Trouver des contextes et des sites</translation>
    </message>
    <message>
        <source>Browse</source>
        <translation>Navigation</translation>
    </message>
    <message>
        <source>Nothing is called so</source>
        <translation>Rien ne porte ce nom</translation>
    </message>
    <message>
        <source>Click: search for this alone</source>
        <translation>Clic&#xa0;: rechercher ceci seulement</translation>
    </message>
    <message>
        <source>Ctrl+click: narrow the search to this</source>
        <translation>Ctrl+clic&#xa0;: restreindre la recherche à ceci</translation>
    </message>
    <message>
        <source>Alt+click: leave this out of the search</source>
        <translation>Alt+clic&#xa0;: exclure ceci de la recherche</translation>
    </message>
    <message>
        <source>Del: remove this saved search</source>
        <translation>Suppr&#xa0;: retirer cette recherche enregistrée</translation>
    </message>
    <message numerus="yes">
        <source>{0}, %Ln event(s)</source>
        <translation>
            <numerusform>{0},&#xa0;%Ln événement</numerusform>
            <numerusform>{0},&#xa0;%Ln événements</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} more – type to find them</source>
        <translation>{0} de plus – tapez pour les trouver</translation>
    </message>
    <message>
        <source>Search for this</source>
        <translation>Rechercher ceci</translation>
    </message>
    <message>
        <source>Narrow the search to this</source>
        <translation>Restreindre la recherche à ceci</translation>
    </message>
    <message>
        <source>Leave this out of the search</source>
        <translation>Exclure ceci de la recherche</translation>
    </message>
    <message>
        <source>Remove the saved search</source>
        <translation>Retirer la recherche enregistrée</translation>
    </message>
</context>
<context>
    <name>CalendarPanel</name>
    <message>
        <source>Previous day with events</source>
        <translation>Jour précédent avec des événements</translation>
    </message>
    <message>
        <source>Next day with events</source>
        <translation>Jour suivant avec des événements</translation>
    </message>
    <message>
        <source>Every {0}</source>
        <translation>Chaque {0}</translation>
    </message>
    <message>
        <source>Events of this day in all years</source>
        <translation>Événements de ce jour, toutes années confondues</translation>
    </message>
</context>
<context>
    <name>ChoicesPage</name>
    <message>
        <source>&amp;Editor</source>
        <translation>Édi&amp;teur</translation>
    </message>
    <message>
        <source>How large the text that you write is.</source>
        <translation>Taille du texte que vous écrivez.</translation>
    </message>
    <message>
        <source>&amp;Preview</source>
        <translation>&amp;Aperçu</translation>
    </message>
    <message>
        <source>How large the text is that the reader will see.</source>
        <translation>Taille du texte que verra le lecteur.</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Couleurs</translation>
    </message>
    <message>
        <source>Light or dark; as the desktop, it follows when that changes.</source>
        <translation>Clair ou sombre&#xa0;; «&#xa0;Comme le bureau&#xa0;» suit les changements du bureau.</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>What the window speaks, from the next start on.</source>
        <translation>Langue de la fenêtre, à partir du prochain démarrage.</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Comme le bureau</translation>
    </message>
    <message>
        <source>The font in which you write; letters that it has not are taken from the desktop&apos;s.</source>
        <translation>La police dans laquelle vous écrivez ; les lettres qui lui manquent sont prises dans celle du bureau.</translation>
    </message>
    <message>
        <source>&amp;Font</source>
        <translation>&amp;Police</translation>
    </message>
    <message>
        <source>As the archive</source>
        <translation>Comme l’archive</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Désactivée</translation>
    </message>
    <message>
        <source>The language whose words are known; others are underlined while you write.</source>
        <translation>La langue dont les mots sont connus&#xa0;; les autres sont soulignés pendant la saisie.</translation>
    </message>
    <message>
        <source>Needs the package {0}; install it with: pip install {0}</source>
        <translation>Nécessite le paquet {0}&#xa0;; installez-le avec&#xa0;: pip install {0}</translation>
    </message>
    <message>
        <source>&amp;Spelling</source>
        <translation>&amp;Orthographe</translation>
    </message>
    <message>
        <source> %</source>
        <translation>&#xa0;%</translation>
    </message>
    <message>
        <source>Open the last &amp;archive again</source>
        <translation>&amp;Rouvrir la dernière archive</translation>
    </message>
    <message>
        <source>At the next start, with the event, the cursor and the search where they were.</source>
        <translation>Au prochain démarrage, avec l’événement, le curseur et la recherche tels qu’ils étaient.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Démarrage</translation>
    </message>
    <message>
        <source>Keep &amp;day pages in step when saving</source>
        <translation>Tenir les pages &amp;journalières à jour à l’enregistrement</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archive</translation>
    </message>
    <message>
        <source>For the open archive alone; each archive has its own choice.</source>
        <translation>Pour l’archive ouverte seulement&#xa0;; chaque archive a son propre réglage.</translation>
    </message>
    <message>
        <source>The web address that digests put before links into the archive, where you choose that.</source>
        <translation>L’adresse web que les condensés placent devant les liens vers l’archive, si vous choisissez cette option.</translation>
    </message>
    <message>
        <source>&amp;Base address</source>
        <translation>Adresse de &amp;base</translation>
    </message>
</context>
<context>
    <name>Columns</name>
    <message>
        <source>Parts of the event</source>
        <translation>Parties de l’événement</translation>
    </message>
</context>
<context>
    <name>Command</name>
    <message>
        <source>&amp;New event…</source>
        <translation>&amp;Nouvel événement…</translation>
    </message>
    <message>
        <source>Makes a new event on a day that you choose.</source>
        <translation>Crée un événement au jour de votre choix.</translation>
    </message>
    <message>
        <source>Add a &amp;source</source>
        <translation>Ajouter une &amp;source</translation>
    </message>
    <message>
        <source>Puts the cursor where the address of a new source is typed.</source>
        <translation>Place le curseur là où se saisit l’adresse d’une nouvelle source.</translation>
    </message>
    <message>
        <source>&amp;Paste links as sources</source>
        <translation>&amp;Coller les liens comme sources</translation>
    </message>
    <message>
        <source>Adds the links of the clipboard to the open event&apos;s sources.</source>
        <translation>Ajoute les liens du presse-papiers aux sources de l’événement ouvert.</translation>
    </message>
    <message>
        <source>&amp;Open in the browser…</source>
        <translation>&amp;Ouvrir dans le navigateur…</translation>
    </message>
    <message>
        <source>Shows the address of the chosen source, and gives it to your browser.</source>
        <translation>Montre l’adresse de la source sélectionnée et la donne à votre navigateur.</translation>
    </message>
    <message>
        <source>Change &amp;label or address</source>
        <translation>Modifier le &amp;libellé ou l’adresse</translation>
    </message>
    <message>
        <source>Lets you type over the label or the address of the chosen source.</source>
        <translation>Permet de réécrire le libellé ou l’adresse de la source sélectionnée.</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>&amp;Monter</translation>
    </message>
    <message>
        <source>Moves the chosen sources before the one above them.</source>
        <translation>Place les sources sélectionnées avant celle du dessus.</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>&amp;Descendre</translation>
    </message>
    <message>
        <source>Moves the chosen sources behind the one below them.</source>
        <translation>Place les sources sélectionnées après celle du dessous.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Retirer</translation>
    </message>
    <message>
        <source>Takes the chosen sources away from the open event.</source>
        <translation>Retire les sources sélectionnées de l’événement ouvert.</translation>
    </message>
    <message>
        <source>Take the &amp;first label</source>
        <translation>Prendre le &amp;premier libellé</translation>
    </message>
    <message>
        <source>Gives the chosen source the first of the labels that are offered beside it.</source>
        <translation>Donne à la source sélectionnée le premier des libellés proposés à côté d’elle.</translation>
    </message>
    <message>
        <source>Take the s&amp;econd label</source>
        <translation>Prendre le d&amp;euxième libellé</translation>
    </message>
    <message>
        <source>Gives the chosen source the second of the labels that are offered beside it.</source>
        <translation>Donne à la source sélectionnée le deuxième des libellés proposés à côté d’elle.</translation>
    </message>
    <message>
        <source>Take the &amp;third label</source>
        <translation>Prendre le &amp;troisième libellé</translation>
    </message>
    <message>
        <source>Gives the chosen source the third of the labels that are offered beside it.</source>
        <translation>Donne à la source sélectionnée le troisième des libellés proposés à côté d’elle.</translation>
    </message>
    <message>
        <source>Remove trac&amp;king</source>
        <translation>Retirer le p&amp;istage</translation>
    </message>
    <message>
        <source>Takes out of the address of the chosen source what only tells where a visitor came from.</source>
        <translation>Retire de l’adresse de la source sélectionnée ce qui indique seulement d’où venait un visiteur.</translation>
    </message>
    <message>
        <source>Title to su&amp;mmary</source>
        <translation>Titre comme rés&amp;umé</translation>
    </message>
    <message>
        <source>Makes the title of the page of the chosen source the summary of the open event.</source>
        <translation>Fait du titre de la page de la source sélectionnée le résumé de l’événement ouvert.</translation>
    </message>
    <message>
        <source>S&amp;how the other</source>
        <translation>&amp;Afficher l’autre événement</translation>
    </message>
    <message>
        <source>Opens another event that has the address of the chosen source.</source>
        <translation>Ouvre un autre événement qui a l’adresse de la source sélectionnée.</translation>
    </message>
    <message>
        <source>Add a &amp;related event…</source>
        <translation>Ajouter un événement &amp;lié…</translation>
    </message>
    <message>
        <source>Chooses an event that belongs to the open one.</source>
        <translation>Permet de choisir un événement qui se rattache à l’événement ouvert.</translation>
    </message>
    <message>
        <source>Add related event…</source>
        <translation>Ajouter un événement lié…</translation>
    </message>
    <message>
        <source>Relate to the &amp;open event</source>
        <translation>Lier à l’événement &amp;ouvert</translation>
    </message>
    <message>
        <source>Relates the events that are chosen in the list to the open one.</source>
        <translation>Lie les événements sélectionnés dans la liste à celui qui est ouvert.</translation>
    </message>
    <message>
        <source>Op&amp;en</source>
        <translation>Ou&amp;vrir</translation>
    </message>
    <message>
        <source>Opens the related event that is chosen.</source>
        <translation>Ouvre l’événement lié qui est sélectionné.</translation>
    </message>
    <message>
        <source>Change &amp;title or context</source>
        <translation>Modifier le &amp;titre ou le contexte</translation>
    </message>
    <message>
        <source>Lets you type over the title or the context of the chosen related event.</source>
        <translation>Permet de réécrire le titre ou le contexte de l’événement lié sélectionné.</translation>
    </message>
    <message>
        <source>Change the &amp;context</source>
        <translation>Modifier le &amp;contexte</translation>
    </message>
    <message>
        <source>Lets you type over the context of the chosen related event.</source>
        <translation>Permet de réécrire le contexte de l’événement lié sélectionné.</translation>
    </message>
    <message>
        <source>Moves the chosen related events before the one above them.</source>
        <translation>Place les événements liés sélectionnés avant celui du dessus.</translation>
    </message>
    <message>
        <source>Moves the chosen related events behind the one below them.</source>
        <translation>Place les événements liés sélectionnés après celui du dessous.</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Retirer</translation>
    </message>
    <message>
        <source>Takes the chosen related events away from the open one.</source>
        <translation>Retire de l’événement ouvert les événements liés sélectionnés.</translation>
    </message>
    <message>
        <source>Relate chosen &amp;suggestions</source>
        <translation>Lier les &amp;suggestions sélectionnées</translation>
    </message>
    <message>
        <source>Relates the suggestions that are chosen to the open event, as Enter does.</source>
        <translation>Lie les suggestions sélectionnées à l’événement ouvert, comme la touche Entrée.</translation>
    </message>
    <message>
        <source>Relate</source>
        <translation>Lier</translation>
    </message>
    <message>
        <source>Relate on &amp;both sides…</source>
        <translation>Lier dans les deux s&amp;ens…</translation>
    </message>
    <message>
        <source>Relates the suggestions that are chosen, and lets them point back here.</source>
        <translation>Lie les suggestions sélectionnées, avec des liens en retour vers cet événement.</translation>
    </message>
    <message>
        <source>On both sides…</source>
        <translation>Dans les deux sens…</translation>
    </message>
    <message>
        <source>&amp;Fill up with suggestions</source>
        <translation>Com&amp;pléter avec les suggestions</translation>
    </message>
    <message>
        <source>Relates the first suggestions, up to as many events as is usual.</source>
        <translation>Lie les premières suggestions, jusqu’au nombre habituel d’événements.</translation>
    </message>
    <message>
        <source>Fill up</source>
        <translation>Compléter</translation>
    </message>
    <message>
        <source>Open the su&amp;ggestion</source>
        <translation>Ouvrir la su&amp;ggestion</translation>
    </message>
    <message>
        <source>Opens the suggestion that is chosen, as Ctrl+Enter does there.</source>
        <translation>Ouvre la suggestion sélectionnée, comme Ctrl+Entrée à cet endroit.</translation>
    </message>
    <message>
        <source>&amp;Point back</source>
        <translation>L&amp;ier en retour</translation>
    </message>
    <message>
        <source>Relates the chosen events that point here to the open one, with the same contexts.</source>
        <translation>Lie à l’événement ouvert les événements sélectionnés qui pointent ici, avec les mêmes contextes.</translation>
    </message>
    <message>
        <source>Open the event that points &amp;here</source>
        <translation>Ouvrir l’événement qui poi&amp;nte ici</translation>
    </message>
    <message>
        <source>Opens the event that is chosen among those that point here, as Enter does there.</source>
        <translation>Ouvre l’événement sélectionné parmi ceux qui pointent ici, comme Entrée à cet endroit.</translation>
    </message>
    <message>
        <source>&amp;Add a context</source>
        <translation>&amp;Ajouter un contexte</translation>
    </message>
    <message>
        <source>Puts the cursor where a new context of the open event is typed.</source>
        <translation>Place le curseur là où se saisit un nouveau contexte de l’événement ouvert.</translation>
    </message>
    <message>
        <source>G&amp;ive or take the context</source>
        <translation>Donner ou retirer le conte&amp;xte</translation>
    </message>
    <message>
        <source>Gives the open event the context that is chosen, or takes it away, as Space does.</source>
        <translation>Donne à l’événement ouvert le contexte sélectionné, ou le lui retire, comme la barre d’espace.</translation>
    </message>
    <message>
        <source>Change the &amp;title…</source>
        <translation>Modifier le &amp;titre…</translation>
    </message>
    <message>
        <source>Gives the open event another title, with all links to it.</source>
        <translation>Donne un autre titre à l’événement ouvert, et adapte tous les liens vers lui.</translation>
    </message>
    <message>
        <source>&amp;Move to another day…</source>
        <translation>&amp;Déplacer vers un autre jour…</translation>
    </message>
    <message>
        <source>Moves the chosen events to another day, with all links to them.</source>
        <translation>Déplace les événements sélectionnés vers un autre jour, et adapte tous les liens vers eux.</translation>
    </message>
    <message>
        <source>Rename the &amp;file…</source>
        <translation>Renommer le &amp;fichier…</translation>
    </message>
    <message>
        <source>Gives the open event&apos;s file another name, with all links to it.</source>
        <translation>Donne un autre nom au fichier de l’événement ouvert, et adapte tous les liens vers lui.</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>Su&amp;pprimer…</translation>
    </message>
    <message>
        <source>Deletes the chosen events; they can be brought back.</source>
        <translation>Supprime les événements sélectionnés&#xa0;; ils pourront être restaurés.</translation>
    </message>
    <message>
        <source>Move &amp;up in its day</source>
        <translation>Monter dans &amp;le jour</translation>
    </message>
    <message>
        <source>Moves the events that are chosen in the list before the one above them.</source>
        <translation>Place les événements sélectionnés dans la liste avant celui du dessus.</translation>
    </message>
    <message>
        <source>Move d&amp;own in its day</source>
        <translation>De&amp;scendre dans le jour</translation>
    </message>
    <message>
        <source>Moves the events that are chosen in the list behind the one below them.</source>
        <translation>Place les événements sélectionnés dans la liste après celui du dessous.</translation>
    </message>
    <message>
        <source>Set the co&amp;ver image</source>
        <translation>Définir l’image de &amp;couverture</translation>
    </message>
    <message>
        <source>Puts the cursor where the address of the cover image is typed.</source>
        <translation>Place le curseur là où se saisit l’adresse de l’image de couverture.</translation>
    </message>
    <message>
        <source>Choose a p&amp;icture for the cover…</source>
        <translation>C&amp;hoisir une image de couverture…</translation>
    </message>
    <message>
        <source>Makes a picture file the cover image of the open event.</source>
        <translation>Fait d’un fichier image l’image de couverture de l’événement ouvert.</translation>
    </message>
    <message>
        <source>Picture file…</source>
        <translation>Fichier image…</translation>
    </message>
    <message>
        <source>Open the cover in the &amp;browser…</source>
        <translation>&amp;Ouvrir la couverture dans le navigateur…</translation>
    </message>
    <message>
        <source>Shows the address of the cover image, and gives it to your browser.</source>
        <translation>Montre l’adresse de l’image de couverture et la donne à votre navigateur.</translation>
    </message>
    <message>
        <source>Open in browser…</source>
        <translation>Ouvrir dans le navigateur…</translation>
    </message>
    <message>
        <source>R&amp;emove the cover image</source>
        <translation>&amp;Retirer l’image de couverture</translation>
    </message>
    <message>
        <source>Takes the cover image away from the open event.</source>
        <translation>Retire l’image de couverture de l’événement ouvert.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Open the p&amp;age of the day</source>
        <translation>Ouvrir la p&amp;age du jour</translation>
    </message>
    <message>
        <source>Opens the page of the day that the chosen event is of.</source>
        <translation>Ouvre la page du jour de l’événement sélectionné.</translation>
    </message>
    <message>
        <source>Copy as a &amp;link</source>
        <translation>Copier comme l&amp;ien</translation>
    </message>
    <message>
        <source>Puts links to the chosen events on the clipboard, as Markdown.</source>
        <translation>Met dans le presse-papiers des liens vers les événements sélectionnés, en Markdown.</translation>
    </message>
    <message>
        <source>&amp;Copy the path of the file</source>
        <translation>Copier le che&amp;min du fichier</translation>
    </message>
    <message>
        <source>Puts the places of the chosen events&apos; files on the clipboard.</source>
        <translation>Met dans le presse-papiers les chemins des fichiers des événements sélectionnés.</translation>
    </message>
    <message>
        <source>&amp;Read the folder again</source>
        <translation>&amp;Relire le dossier</translation>
    </message>
    <message>
        <source>Looks for what other programs changed in the archive.</source>
        <translation>Cherche ce que d’autres programmes ont modifié dans l’archive.</translation>
    </message>
    <message>
        <source>Change &amp;many events…</source>
        <translation>&amp;Modifier plusieurs événements…</translation>
    </message>
    <message>
        <source>Changes contexts, labels or any text in many events at once.</source>
        <translation>Modifie les contextes, les libellés ou n’importe quel texte dans de nombreux événements à la fois.</translation>
    </message>
    <message>
        <source>&amp;Deleted events…</source>
        <translation>Événements &amp;supprimés…</translation>
    </message>
    <message>
        <source>Lists the events that were deleted, and brings back those that you choose.</source>
        <translation>Liste les événements supprimés et restaure ceux que vous choisissez.</translation>
    </message>
    <message>
        <source>&amp;Unsaved work…</source>
        <translation>Travail &amp;non enregistré…</translation>
    </message>
    <message>
        <source>Lists texts that were typed and not saved.</source>
        <translation>Liste les textes saisis mais non enregistrés.</translation>
    </message>
    <message>
        <source>&amp;Take back the last change of files…</source>
        <translation>&amp;Défaire la dernière modification de fichiers…</translation>
    </message>
    <message>
        <source>Undoes the last act that changed several files, after showing what that takes.</source>
        <translation>Défait la dernière opération qui a modifié plusieurs fichiers, après avoir montré ce que cela implique.</translation>
    </message>
    <message>
        <source>&amp;Bring day pages up to date…</source>
        <translation>Mettre à &amp;jour les pages journalières…</translation>
    </message>
    <message>
        <source>Shows which day pages are not in step with their events, and mends them.</source>
        <translation>Montre quelles pages journalières ne concordent pas avec leurs événements, et les corrige.</translation>
    </message>
    <message>
        <source>Keep day pages in &amp;step when saving</source>
        <translation>&amp;Tenir les pages journalières à jour à l’enregistrement</translation>
    </message>
    <message>
        <source>Whether each save of this archive brings the day&apos;s page up to date too.</source>
        <translation>Détermine si chaque enregistrement dans cette archive met aussi à jour la page journalière.</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Aide</translation>
    </message>
    <message>
        <source>Opens the help.</source>
        <translation>Ouvre l’aide.</translation>
    </message>
    <message>
        <source>What &amp;is this?</source>
        <translation>&amp;Qu’est-ce que c’est ?</translation>
    </message>
    <message>
        <source>Says what the part of the window is that the keyboard is in.</source>
        <translation>Explique la partie de la fenêtre où se trouve le clavier.</translation>
    </message>
    <message>
        <source>&amp;Commands and keys</source>
        <translation>&amp;Commandes et raccourcis</translation>
    </message>
    <message>
        <source>Lists all commands with their keys.</source>
        <translation>Liste toutes les commandes et leurs raccourcis.</translation>
    </message>
    <message>
        <source>&amp;What&apos;s new</source>
        <translation>&amp;Nouveautés</translation>
    </message>
    <message>
        <source>Lists what each version brought.</source>
        <translation>Liste ce que chaque version a apporté.</translation>
    </message>
    <message>
        <source>&amp;Take the tour…</source>
        <translation>Suivre la &amp;visite guidée…</translation>
    </message>
    <message>
        <source>Leads through five steps on a copy of the sample archive.</source>
        <translation>Vous guide en cinq étapes sur une copie de l’archive d’exemple.</translation>
    </message>
    <message>
        <source>&amp;Reports of faults</source>
        <translation>&amp;Rapports d’erreurs</translation>
    </message>
    <message>
        <source>Shows which faults of Curator were written down on this machine.</source>
        <translation>Montre les erreurs de Curator qui ont été consignées sur cet ordinateur.</translation>
    </message>
    <message>
        <source>&amp;About Curator</source>
        <translation>À &amp;propos de Curator</translation>
    </message>
    <message>
        <source>Says which Curator this is, and what it is made of.</source>
        <translation>Dit de quel Curator il s’agit et de quoi il est fait.</translation>
    </message>
    <message>
        <source>&amp;Open archive…</source>
        <translation>&amp;Ouvrir une archive…</translation>
    </message>
    <message>
        <source>Opens a folder with an archive.</source>
        <translation>Ouvre un dossier contenant une archive.</translation>
    </message>
    <message>
        <source>Make a new &amp;archive…</source>
        <translation>Créer une &amp;nouvelle archive…</translation>
    </message>
    <message>
        <source>Makes an archive in a folder that you choose.</source>
        <translation>Crée une archive dans le dossier de votre choix.</translation>
    </message>
    <message>
        <source>&amp;Try the sample archive…</source>
        <translation>Essa&amp;yer l’archive d’exemple…</translation>
    </message>
    <message>
        <source>Copies the sample archive into a folder of yours and opens the copy.</source>
        <translation>Copie l’archive d’exemple dans l’un de vos dossiers et ouvre la copie.</translation>
    </message>
    <message>
        <source>Open a &amp;file of the archive…</source>
        <translation>Ouvrir un &amp;fichier de l’archive…</translation>
    </message>
    <message>
        <source>Opens any Markdown file of the archive, day pages among them.</source>
        <translation>Ouvre n’importe quel fichier Markdown de l’archive, y compris les pages journalières.</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>Writes the open file, and keeps its day&apos;s page in step.</source>
        <translation>Écrit le fichier ouvert et tient à jour sa page journalière.</translation>
    </message>
    <message>
        <source>&amp;Export a digest…</source>
        <translation>E&amp;xporter un condensé…</translation>
    </message>
    <message>
        <source>Makes a file of a day, of several days or of what a search found.</source>
        <translation>Crée un fichier à partir d’un jour, de plusieurs jours ou du résultat d’une recherche.</translation>
    </message>
    <message>
        <source>&amp;Print a digest…</source>
        <translation>&amp;Imprimer un condensé…</translation>
    </message>
    <message>
        <source>Prints a digest, after showing its pages.</source>
        <translation>Imprime un condensé, après en avoir montré les pages.</translation>
    </message>
    <message>
        <source>&amp;Close archive</source>
        <translation>Fer&amp;mer l’archive</translation>
    </message>
    <message>
        <source>Goes back to the first page.</source>
        <translation>Revient à l’écran d’accueil.</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>Ends Curator; it asks first about text that is not saved.</source>
        <translation>Quitte Curator&#xa0;; une question est d’abord posée si du texte n’est pas enregistré.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>Takes back the last change of the open text, or what was done to files just now.</source>
        <translation>Annule la dernière modification du texte ouvert, ou ce qui vient d’être fait à des fichiers.</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>Makes the change again that was taken back.</source>
        <translation>Rétablit la modification qui a été annulée.</translation>
    </message>
    <message>
        <source>&amp;Bring an earlier text back</source>
        <translation>Restaurer un te&amp;xte antérieur</translation>
    </message>
    <message>
        <source>Puts the text that is chosen in the history into the editor, and saves nothing.</source>
        <translation>Met dans l’éditeur le texte sélectionné dans l’historique, sans rien enregistrer.</translation>
    </message>
    <message>
        <source>Bring this text back</source>
        <translation>Restaurer ce texte</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Co&amp;uper</translation>
    </message>
    <message>
        <source>Takes what is selected out of the text, and puts it on the clipboard.</source>
        <translation>Retire du texte ce qui est sélectionné et le met dans le presse-papiers.</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Puts what is selected in the text or list on the clipboard.</source>
        <translation>Met dans le presse-papiers ce qui est sélectionné dans le texte ou la liste.</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>Co&amp;ller</translation>
    </message>
    <message>
        <source>Puts what is on the clipboard into the text or list.</source>
        <translation>Met le contenu du presse-papiers dans le texte ou la liste.</translation>
    </message>
    <message>
        <source>Paste as plain te&amp;xt</source>
        <translation>Coller comme &amp;texte brut</translation>
    </message>
    <message>
        <source>Keep t&amp;his search</source>
        <translation>Enre&amp;gistrer cette recherche</translation>
    </message>
    <message>
        <source>Whether the search in the field stands under Browse, to be chosen again.</source>
        <translation>Si la recherche du champ figure sous « Navigation », pour être choisie de nouveau.</translation>
    </message>
    <message>
        <source>Find a co&amp;mmand…</source>
        <translation>Trouver une comman&amp;de…</translation>
    </message>
    <message>
        <source>Settin&amp;gs…</source>
        <translation>Paramètr&amp;es…</translation>
    </message>
    <message>
        <source>Pastes the letters alone, without making Markdown of them.</source>
        <translation>Colle les caractères seuls, sans en faire du Markdown.</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Tout sélectio&amp;nner</translation>
    </message>
    <message>
        <source>Selects all of the text, or all rows of the list.</source>
        <translation>Sélectionne tout le texte, ou toutes les lignes de la liste.</translation>
    </message>
    <message>
        <source>&amp;Search events</source>
        <translation>Rechercher des é&amp;vénements</translation>
    </message>
    <message>
        <source>Puts the cursor into the field that searches all events.</source>
        <translation>Place le curseur dans le champ qui recherche parmi tous les événements.</translation>
    </message>
    <message>
        <source>&amp;Open an event by its title…</source>
        <translation>&amp;Ouvrir un événement par son titre…</translation>
    </message>
    <message>
        <source>Opens an event by some letters of its title.</source>
        <translation>Ouvre un événement à partir de quelques lettres de son titre.</translation>
    </message>
    <message>
        <source>&amp;Find and replace in the text</source>
        <translation>Rechercher et re&amp;mplacer dans le texte</translation>
    </message>
    <message>
        <source>Looks for words in the open text, and puts others in their place.</source>
        <translation>Cherche des mots dans le texte ouvert et les remplace par d’autres.</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>Occurrence &amp;suivante</translation>
    </message>
    <message>
        <source>Goes to the next hit in the open text.</source>
        <translation>Va à l’occurrence suivante dans le texte ouvert.</translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation>Occurrence &amp;précédente</translation>
    </message>
    <message>
        <source>Goes to the hit before in the open text.</source>
        <translation>Va à l’occurrence précédente dans le texte ouvert.</translation>
    </message>
    <message>
        <source>Next un&amp;known word</source>
        <translation>Mot &amp;inconnu suivant</translation>
    </message>
    <message>
        <source>Goes to the next word in the open text that no dictionary knows.</source>
        <translation>Va au prochain mot du texte ouvert qu’aucun dictionnaire ne connaît.</translation>
    </message>
    <message>
        <source>Finds any command by some letters of its name, and does it.</source>
        <translation>Trouve n’importe quelle commande à partir de quelques lettres de son nom, et l’exécute.</translation>
    </message>
    <message>
        <source>Opens what you can choose about Curator, the keys of commands among it.</source>
        <translation>Ouvre les réglages de Curator, dont les raccourcis des commandes.</translation>
    </message>
    <message>
        <source>&amp;Write</source>
        <translation>É&amp;crire</translation>
    </message>
    <message>
        <source>Shows the text alone.</source>
        <translation>Affiche le texte seul.</translation>
    </message>
    <message>
        <source>Bes&amp;ide</source>
        <translation>En &amp;vis-à-vis</translation>
    </message>
    <message>
        <source>Shows the text, and what its reader will see beside it.</source>
        <translation>Affiche le texte et, à côté, ce que verra le lecteur.</translation>
    </message>
    <message>
        <source>&amp;Below</source>
        <translation>&amp;Dessous</translation>
    </message>
    <message>
        <source>Shows what the reader will see below the text.</source>
        <translation>Affiche sous le texte ce que verra le lecteur.</translation>
    </message>
    <message>
        <source>&amp;Read</source>
        <translation>&amp;Lire</translation>
    </message>
    <message>
        <source>Shows only what the reader will see.</source>
        <translation>Affiche seulement ce que verra le lecteur.</translation>
    </message>
    <message>
        <source>Foc&amp;us on the text</source>
        <translation>Se concentrer sur le &amp;texte</translation>
    </message>
    <message>
        <source>Leaves nothing in sight but the text, until you press it again or Esc.</source>
        <translation>Ne laisse à l’écran que le texte, jusqu’à ce que vous rappeliez cette commande ou appuyiez sur Échap.</translation>
    </message>
    <message>
        <source>Full screen &amp;mode</source>
        <translation>A&amp;fficher en plein écran</translation>
    </message>
    <message>
        <source>Shows the window on the whole screen, until you press it again or Esc.</source>
        <translation>Affiche la fenêtre sur tout l’écran, jusqu’à un nouvel appui ou Échap.</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>Texte plus &amp;grand</translation>
    </message>
    <message>
        <source>Shows the text and what its reader will see larger; Ctrl and the wheel do so for one.</source>
        <translation>Affiche en plus grand le texte et ce que verra le lecteur ; Ctrl et la molette le font pour l’un des deux.</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>Texte plus pet&amp;it</translation>
    </message>
    <message>
        <source>Shows the text and what its reader will see smaller.</source>
        <translation>Affiche en plus petit le texte et ce que verra le lecteur.</translation>
    </message>
    <message>
        <source>Text in its usual si&amp;ze</source>
        <translation>Taille &amp;habituelle du texte</translation>
    </message>
    <message>
        <source>Shows the text and what its reader will see in the size of the desktop&apos;s letters.</source>
        <translation>Affiche le texte et ce que verra le lecteur à la taille des lettres du bureau.</translation>
    </message>
    <message>
        <source>Colours as on the des&amp;ktop</source>
        <translation>Couleurs comme le &amp;bureau</translation>
    </message>
    <message>
        <source>Shows the window light or dark as the desktop is, and follows when that changes.</source>
        <translation>Affiche la fenêtre en clair ou en sombre, comme le bureau, et suit ses changements.</translation>
    </message>
    <message>
        <source>Li&amp;ght colours</source>
        <translation>C&amp;ouleurs claires</translation>
    </message>
    <message>
        <source>Shows the window in light colours, whatever the desktop has.</source>
        <translation>Affiche la fenêtre en couleurs claires, quelles que soient celles du bureau.</translation>
    </message>
    <message>
        <source>&amp;Dark colours</source>
        <translation>Couleurs so&amp;mbres</translation>
    </message>
    <message>
        <source>Shows the window in dark colours, whatever the desktop has.</source>
        <translation>Affiche la fenêtre en couleurs sombres, quelles que soient celles du bureau.</translation>
    </message>
    <message>
        <source>B&amp;ack</source>
        <translation>&amp;Précédent</translation>
    </message>
    <message>
        <source>Opens the file that was open before.</source>
        <translation>Ouvre le fichier qui était ouvert auparavant.</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Suivant</translation>
    </message>
    <message>
        <source>Opens the file from which you went back.</source>
        <translation>Ouvre le fichier depuis lequel vous êtes revenu en arrière.</translation>
    </message>
    <message>
        <source>&amp;Previous day with events</source>
        <translation>&amp;Jour précédent avec des événements</translation>
    </message>
    <message>
        <source>Goes to the last day before this one that has events.</source>
        <translation>Va au dernier jour qui a des événements avant celui-ci.</translation>
    </message>
    <message>
        <source>&amp;Next day with events</source>
        <translation>Jo&amp;ur suivant avec des événements</translation>
    </message>
    <message>
        <source>Goes to the first day after this one that has events.</source>
        <translation>Va au premier jour qui a des événements après celui-ci.</translation>
    </message>
    <message>
        <source>&amp;On this day in all years</source>
        <translation>C&amp;e jour-là, toutes années confondues</translation>
    </message>
    <message>
        <source>Finds the events of this day and month in all years.</source>
        <translation>Trouve les événements de ce jour et de ce mois, toutes années confondues.</translation>
    </message>
    <message>
        <source>Go to the next par&amp;t</source>
        <translation>Alle&amp;r à la partie suivante</translation>
    </message>
    <message>
        <source>Leads the keyboard to the next part of the window.</source>
        <translation>Mène le clavier à la partie suivante de la fenêtre.</translation>
    </message>
    <message>
        <source>Go to the part b&amp;efore</source>
        <translation>&amp;Aller à la partie précédente</translation>
    </message>
    <message>
        <source>Leads the keyboard to the part of the window before this one.</source>
        <translation>Mène le clavier à la partie précédente de la fenêtre.</translation>
    </message>
    <message>
        <source>&amp;Calendar and browsing</source>
        <translation>Calendrier et &amp;navigation</translation>
    </message>
    <message>
        <source>Shows or hides the calendar and the lists of years, contexts and sites.</source>
        <translation>Affiche ou masque le calendrier et les listes d’années, de contextes et de sites.</translation>
    </message>
</context>
<context>
    <name>CommandPage</name>
    <message>
        <source>Commands and keys</source>
        <translation>Commandes et raccourcis</translation>
    </message>
    <message>
        <source>command</source>
        <translation>commande</translation>
    </message>
    <message>
        <source>keys</source>
        <translation>raccourci</translation>
    </message>
    <message>
        <source>what it does</source>
        <translation>effet</translation>
    </message>
</context>
<context>
    <name>CompareDialog</name>
    <message>
        <source>Compared</source>
        <translation>Comparaison</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Lignes</translation>
    </message>
</context>
<context>
    <name>Comparing</name>
    <message>
        <source>no difference</source>
        <translation>aucune différence</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
</context>
<context>
    <name>ContextsPanel</name>
    <message>
        <source>Choose an event to see its contexts.</source>
        <translation>Choisissez un événement pour voir ses contextes.</translation>
    </message>
    <message>
        <source>Contexts</source>
        <translation>Contextes</translation>
    </message>
    <message>
        <source>A new context</source>
        <translation>Nouveau contexte</translation>
    </message>
    <message>
        <source>Type a context, then Enter</source>
        <translation>Saisissez un contexte, puis Entrée</translation>
    </message>
    <message>
        <source>Add context</source>
        <translation>Ajouter le contexte</translation>
    </message>
    <message>
        <source>No context of this archive stands in the text</source>
        <translation>Aucun contexte de cette archive ne figure dans le texte</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln événement</numerusform>
            <numerusform>%Ln événements</numerusform>
        </translation>
    </message>
    <message>
        <source>also written {0}</source>
        <translation>aussi écrit {0}</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>probable</translation>
    </message>
</context>
<context>
    <name>Conversation</name>
    <message>
        <source>Open an archive</source>
        <translation>Ouvrir une archive</translation>
    </message>
    <message>
        <source>A folder for the new archive</source>
        <translation>Dossier de la nouvelle archive</translation>
    </message>
    <message>
        <source>Made a new archive in {0}</source>
        <translation>Nouvelle archive créée dans {0}</translation>
    </message>
    <message>
        <source>A folder to put the sample archive in</source>
        <translation>Dossier où placer l’archive d’exemple</translation>
    </message>
    <message>
        <source>The sample archive is yours now, in {0}</source>
        <translation>L’archive d’exemple est maintenant à vous, dans {0}</translation>
    </message>
    <message>
        <source>Open a file of the archive</source>
        <translation>Ouvrir un fichier de l’archive</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>That link leads nowhere: {0}</source>
        <translation>Ce lien ne mène nulle part&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Made a new event</source>
        <translation>Nouvel événement créé</translation>
    </message>
</context>
<context>
    <name>Counting</name>
    <message>
        <source>Selected: {0}</source>
        <translation>Sélection&#xa0;: {0}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation>
            <numerusform>%Ln mot</numerusform>
            <numerusform>%Ln mots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s)</source>
        <translation>
            <numerusform>%Ln caractère</numerusform>
            <numerusform>%Ln caractères</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CoverPanel</name>
    <message>
        <source>Cover image</source>
        <translation>Image de couverture</translation>
    </message>
    <message>
        <source>Address of the cover image</source>
        <translation>Adresse de l’image de couverture</translation>
    </message>
    <message>
        <source>Web address or path of a picture, then Enter</source>
        <translation>Adresse web ou chemin d’une image, puis Entrée</translation>
    </message>
    <message>
        <source>Set cover</source>
        <translation>Définir la couverture</translation>
    </message>
    <message>
        <source>Cover image from {0}</source>
        <translation>Image de couverture provenant de {0}</translation>
    </message>
    <message>
        <source>Choose an event to see its cover image.</source>
        <translation>Choisissez un événement pour voir son image de couverture.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Curator keeps the address and never fetches the picture.</source>
        <translation>Curator conserve l’adresse et ne télécharge jamais l’image.</translation>
    </message>
    <message>
        <source>Pictures ({0})</source>
        <translation>Images ({0})</translation>
    </message>
    <message>
        <source>Picture for the cover</source>
        <translation>Image de couverture</translation>
    </message>
    <message>
        <source>Removed the cover image</source>
        <translation>Image de couverture retirée</translation>
    </message>
</context>
<context>
    <name>Covering</name>
    <message>
        <source>That picture can&apos;t be read</source>
        <translation>Cette image ne peut pas être lue</translation>
    </message>
    <message>
        <source>Set the cover image</source>
        <translation>Image de couverture définie</translation>
    </message>
</context>
<context>
    <name>Credentials</name>
    <message>
        <source>This address holds a user name or password</source>
        <translation>Cette adresse contient un nom d’utilisateur ou un mot de passe</translation>
    </message>
    <message>
        <source>Add it &amp;without them</source>
        <translation>L’ajouter &amp;sans ces informations</translation>
    </message>
    <message>
        <source>Add it &amp;as it is</source>
        <translation>L’ajouter &amp;telle quelle</translation>
    </message>
    <message>
        <source>&amp;Don&apos;t add it</source>
        <translation>&amp;Ne pas l’ajouter</translation>
    </message>
</context>
<context>
    <name>DayField</name>
    <message>
        <source>Calendar</source>
        <translation>Calendrier</translation>
    </message>
    <message>
        <source>“{0}” is no day. It can be written like {1} or {2}.</source>
        <translation>«&#xa0;{0}&#xa0;» n’est pas un jour. On peut l’écrire ainsi&#xa0;: {1} ou {2}.</translation>
    </message>
</context>
<context>
    <name>DayPages</name>
    <message>
        <source>The day has another order now</source>
        <translation>L’ordre des événements de ce jour a été modifié</translation>
    </message>
    <message>
        <source>No page of that day lists these events, so their order can&apos;t be kept</source>
        <translation>Aucune page de ce jour ne liste ces événements&#xa0;; leur ordre ne peut donc pas être conservé</translation>
    </message>
    <message>
        <source>Day page left as it is</source>
        <translation>Page journalière laissée telle quelle</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Pourquoi&#xa0;?</translation>
    </message>
</context>
<context>
    <name>Deeds</name>
    <message>
        <source>as it was found</source>
        <translation>tel que trouvé</translation>
    </message>
    <message>
        <source>written over by another program</source>
        <translation>écrasé par un autre programme</translation>
    </message>
    <message>
        <source>written by another program</source>
        <translation>écrit par un autre programme</translation>
    </message>
    <message>
        <source>typed and never saved</source>
        <translation>saisi et jamais enregistré</translation>
    </message>
    <message>
        <source>made</source>
        <translation>créé</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>enregistré</translation>
    </message>
    <message>
        <source>sources added</source>
        <translation>sources ajoutées</translation>
    </message>
    <message>
        <source>title changed</source>
        <translation>titre modifié</translation>
    </message>
    <message>
        <source>file renamed</source>
        <translation>fichier renommé</translation>
    </message>
    <message>
        <source>moved to another day</source>
        <translation>déplacé vers un autre jour</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>supprimé</translation>
    </message>
    <message>
        <source>brought back</source>
        <translation>restauré</translation>
    </message>
    <message>
        <source>contexts changed</source>
        <translation>contextes modifiés</translation>
    </message>
    <message>
        <source>labels changed</source>
        <translation>libellés modifiés</translation>
    </message>
    <message>
        <source>words replaced</source>
        <translation>mots remplacés</translation>
    </message>
    <message>
        <source>related to another event</source>
        <translation>lié à un autre événement</translation>
    </message>
    <message>
        <source>cover image set</source>
        <translation>image de couverture définie</translation>
    </message>
    <message>
        <source>order of the day changed</source>
        <translation>ordre des événements du jour modifié</translation>
    </message>
    <message>
        <source>page brought in step</source>
        <translation>page mise à jour</translation>
    </message>
    <message>
        <source>taken back: {0}</source>
        <translation>défait&#xa0;: {0}</translation>
    </message>
</context>
<context>
    <name>DeleteDialog</name>
    <message numerus="yes">
        <source>Delete %Ln event(s)</source>
        <translation>
            <numerusform>Supprimer&#xa0;%Ln événement</numerusform>
            <numerusform>Supprimer&#xa0;%Ln événements</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>&amp;Leave links to what is deleted in other files, though they lead nowhere then</source>
        <translation>&amp;Laisser dans les autres fichiers les liens vers ce qui est supprimé, même s’ils ne mènent alors nulle part</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Calendar</source>
        <translation>Calendrier</translation>
    </message>
    <message>
        <source>Browse</source>
        <translation>Navigation</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Related</source>
        <translation>Liés</translation>
    </message>
    <message>
        <source>Contexts</source>
        <translation>Contextes</translation>
    </message>
    <message>
        <source>Links here</source>
        <translation>Liens entrants</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>Couverture</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Choose an event from the list, or make a new one.</source>
        <translation>Choisissez un événement dans la liste, ou créez-en un.</translation>
    </message>
</context>
<context>
    <name>DifferenceView</name>
    <message>
        <source>Lines that change</source>
        <translation>Lignes modifiées</translation>
    </message>
</context>
<context>
    <name>DigestDialog</name>
    <message>
        <source>Print a digest</source>
        <translation>Imprimer un condensé</translation>
    </message>
    <message>
        <source>Export a digest</source>
        <translation>Exporter un condensé</translation>
    </message>
    <message>
        <source>Preview of the digest</source>
        <translation>Aperçu du condensé</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimer…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exporter…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln événement</numerusform>
            <numerusform>%Ln événements</numerusform>
        </translation>
    </message>
    <message>
        <source>Making the digest…</source>
        <translation>Création du condensé…</translation>
    </message>
    <message>
        <source>As &amp;formatted text</source>
        <translation>Comme texte mis en &amp;forme</translation>
    </message>
    <message>
        <source>As &amp;Markdown</source>
        <translation>Comme &amp;Markdown</translation>
    </message>
    <message>
        <source>As plain &amp;text</source>
        <translation>Comme &amp;texte brut</translation>
    </message>
    <message>
        <source>Absolute links need a web address to begin with, such as https://archive.example</source>
        <translation>Les liens absolus doivent commencer par une adresse web, par exemple https://archive.example</translation>
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
        <translation>Lettre</translation>
    </message>
    <message>
        <source>One day</source>
        <translation>Un jour</translation>
    </message>
    <message>
        <source>Several days</source>
        <translation>Plusieurs jours</translation>
    </message>
    <message>
        <source>Found by “{0}”</source>
        <translation>Trouvés par «&#xa0;{0}&#xa0;»</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Résumé</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Cover image</source>
        <translation>Image de couverture</translation>
    </message>
    <message numerus="yes">
        <source>%Ln chosen event(s)</source>
        <translation>
            <numerusform>%Ln événement sélectionné</numerusform>
            <numerusform>%Ln événements sélectionnés</numerusform>
        </translation>
    </message>
    <message>
        <source>Related events</source>
        <translation>Événements liés</translation>
    </message>
    <message>
        <source>Contexts</source>
        <translation>Contextes</translation>
    </message>
    <message>
        <source>As on its page, oldest day first</source>
        <translation>Selon la page, jours anciens d’abord</translation>
    </message>
    <message>
        <source>As on its page, newest day first</source>
        <translation>Selon la page, jours récents d’abord</translation>
    </message>
    <message>
        <source>By title within a day</source>
        <translation>Par titre dans chaque jour</translation>
    </message>
    <message>
        <source>Text without links</source>
        <translation>Texte sans liens</translation>
    </message>
    <message>
        <source>Relative to the file</source>
        <translation>Relatifs au fichier</translation>
    </message>
    <message>
        <source>Behind a web address</source>
        <translation>Précédés d’une adresse web</translation>
    </message>
    <message>
        <source>{0} — needs {1}</source>
        <translation>{0} — nécessite {1}</translation>
    </message>
    <message>
        <source>pip install {0}</source>
        <translation>pip install {0}</translation>
    </message>
    <message>
        <source>E&amp;vents</source>
        <translation>É&amp;vénements</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Jour</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>J&amp;usqu’au</translation>
    </message>
    <message>
        <source>T&amp;itle</source>
        <translation>&amp;Titre</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>Part&amp;s</source>
        <translation>Co&amp;ntenu</translation>
    </message>
    <message>
        <source>&amp;Order</source>
        <translation>&amp;Ordre</translation>
    </message>
    <message>
        <source>Archive &amp;links</source>
        <translation>&amp;Liens d’archive</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>A&amp;dresse</translation>
    </message>
    <message>
        <source>Pape&amp;r</source>
        <translation>&amp;Papier</translation>
    </message>
    <message>
        <source>Pa&amp;ge</source>
        <translation>Pa&amp;ge</translation>
    </message>
    <message>
        <source>Curator&apos;s own</source>
        <translation>Modèle de Curator</translation>
    </message>
    <message>
        <source>A template of yours…</source>
        <translation>Votre propre modèle…</translation>
    </message>
    <message>
        <source>Save a copy of Curator&apos;s, to change it…</source>
        <translation>Enregistrer une copie du modèle de Curator, pour la modifier…</translation>
    </message>
    <message>
        <source>Page template</source>
        <translation>Modèle de page</translation>
    </message>
    <message>
        <source>HTML (*.html *.jinja *.j2)</source>
        <translation>HTML (*.html *.jinja *.j2)</translation>
    </message>
    <message>
        <source>Fro&amp;m</source>
        <translation>Dé&amp;but</translation>
    </message>
    <message>
        <source>Its date</source>
        <translation>Sa date</translation>
    </message>
</context>
<context>
    <name>EditorPanel</name>
    <message>
        <source>Editor</source>
        <translation>Éditeur</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Enregistrer une copie…</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>In this archive a cover image stands behind a source: add a source first.</source>
        <translation>Dans cette archive, une image de couverture se place derrière une source&#xa0;: ajoutez d’abord une source.</translation>
    </message>
    <message>
        <source>“Cover Image” is what the cover is called; a source needs another label.</source>
        <translation>«&#xa0;Cover Image&#xa0;» est le nom donné à la couverture&#xa0;; une source doit porter un autre libellé.</translation>
    </message>
    <message>
        <source>The regular expression is not understood: {reason}.</source>
        <translation>L’expression régulière n’est pas comprise&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>The regular expression takes too long, or too much memory. Nothing was changed.</source>
        <translation>L’expression régulière demande trop de temps ou trop de mémoire. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>{count} links at once are more than are taken; the most is 200.</source>
        <translation>{count} liens à la fois, c’est plus que ce qui est accepté&#xa0;; le maximum est de 200.</translation>
    </message>
    <message>
        <source>That file is too large to look for links in it.</source>
        <translation>Ce fichier est trop volumineux pour y chercher des liens.</translation>
    </message>
    <message>
        <source>{path} is open in another window of Curator, which was called.</source>
        <translation>{path} est ouvert dans une autre fenêtre de Curator, qui a été appelée au premier plan.</translation>
    </message>
    <message>
        <source>{path} is not there.</source>
        <translation>{path} est introuvable.</translation>
    </message>
    <message>
        <source>That text is not kept any more: it is one that {path} held before.</source>
        <translation>Ce texte n’est plus conservé : {path} le contenait auparavant.</translation>
    </message>
    <message>
        <source>{path} is not a folder, and an archive is one.</source>
        <translation>{path} n’est pas un dossier, alors qu’une archive en est un.</translation>
    </message>
    <message>
        <source>{path} is a folder or a device, not a file.</source>
        <translation>{path} est un dossier ou un périphérique, pas un fichier.</translation>
    </message>
    <message>
        <source>{path} is a link to another file; links are neither moved nor deleted.</source>
        <translation>{path} est un lien vers un autre fichier&#xa0;; les liens ne sont ni déplacés ni supprimés.</translation>
    </message>
    <message>
        <source>{path} lies outside the archive, where nothing is read or written.</source>
        <translation>{path} se trouve hors de l’archive, là où rien n’est lu ni écrit.</translation>
    </message>
    <message>
        <source>{path} has {size} MB; files up to {limit} MB are opened. Its beginning is shown, unchanged.</source>
        <translation>{path} fait {size}&#xa0;Mo&#xa0;; les fichiers sont ouverts jusqu’à {limit}&#xa0;Mo. Son début est affiché, inchangé.</translation>
    </message>
    <message>
        <source>{path} can&apos;t be read: {reason}.</source>
        <translation>{path} ne peut pas être lu&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>{path} may only be read, not written to.</source>
        <translation>{path} peut être lu, mais pas modifié.</translation>
    </message>
    <message>
        <source>{path} was not saved: {reason}. The file is as it was before.</source>
        <translation>{path} n’a pas été enregistré&#xa0;: {reason}. Le fichier est tel qu’il était avant.</translation>
    </message>
    <message>
        <source>{path} was not saved: at byte {position} of the text stands a character that no editor could keep. Take it out and save again; the file is as it was before.</source>
        <translation>{path} n’a pas été enregistré&#xa0;: à l’octet {position} du texte se trouve un caractère qu’aucun éditeur ne pourrait conserver. Retirez-le et enregistrez de nouveau&#xa0;; le fichier est tel qu’il était avant.</translation>
    </message>
    <message>
        <source>Another program changed {path} since it was opened. It was not overwritten.</source>
        <translation>Un autre programme a modifié {path} depuis son ouverture. Le fichier n’a pas été écrasé.</translation>
    </message>
    <message>
        <source>{path} is there already. It was not overwritten.</source>
        <translation>{path} existe déjà. Le fichier n’a pas été écrasé.</translation>
    </message>
    <message>
        <source>{path} is a link to a file that is not there.</source>
        <translation>{path} est un lien vers un fichier introuvable.</translation>
    </message>
    <message>
        <source>{path} is not an event.</source>
        <translation>{path} n’est pas un événement.</translation>
    </message>
    <message>
        <source>{path} is not a PNG, JPEG, GIF or WebP picture.</source>
        <translation>{path} n’est pas une image PNG, JPEG, GIF ou WebP.</translation>
    </message>
    <message>
        <source>{path} is a picture that breaks off before its end, or is damaged.</source>
        <translation>{path} est une image qui s’interrompt avant sa fin ou qui est endommagée.</translation>
    </message>
    <message>
        <source>{path} is a picture that can&apos;t be read, or that is too large.</source>
        <translation>{path} est une image qui ne peut pas être lue ou qui est trop grande.</translation>
    </message>
    <message>
        <source>{path} is not understood as the page of its day; it stays as it is.</source>
        <translation>{path} n’est pas compris comme la page de son jour&#xa0;; le fichier reste tel quel.</translation>
    </message>
    <message>
        <source>{path} is not the same as its twin; both stay as they are.</source>
        <translation>{path} n’est pas identique à son double&#xa0;; les deux restent tels quels.</translation>
    </message>
    <message>
        <source>{path} has no entry there; the page stays as it is.</source>
        <translation>{path} n’y a pas d’entrée&#xa0;; la page reste telle quelle.</translation>
    </message>
    <message>
        <source>There is no event to be read in {path}; its entry stays as it is.</source>
        <translation>Aucun événement ne peut être lu dans {path}&#xa0;; son entrée reste telle quelle.</translation>
    </message>
    <message>
        <source>Several entries lead to {path}, and it can&apos;t be told which is its own; they stay as they are.</source>
        <translation>Plusieurs entrées mènent à {path}, sans que l’on puisse dire laquelle est la sienne&#xa0;; elles restent telles quelles.</translation>
    </message>
    <message>
        <source>A link to {path} stays, and leads nowhere then.</source>
        <translation>Un lien vers {path} reste en place, et ne mènera alors nulle part.</translation>
    </message>
    <message>
        <source>What is said there of {path} is not understood as a link; it stays as it is.</source>
        <translation>Ce qui y est dit de {path} n’est pas compris comme un lien&#xa0;; cela reste tel quel.</translation>
    </message>
    <message>
        <source>{path} would be no event of its day any more, or a link in it would lead nowhere; it stays as it is.</source>
        <translation>{path} ne serait plus un événement de son jour, ou un de ses liens ne mènerait nulle part&#xa0;; le fichier reste tel quel.</translation>
    </message>
    <message>
        <source>The front matter of {path} is not understood; it stays as it is.</source>
        <translation>Le front matter de {path} n’est pas compris&#xa0;; il reste tel quel.</translation>
    </message>
    <message>
        <source>{path} can&apos;t be the name of an event&apos;s file.</source>
        <translation>{path} ne peut pas être le nom du fichier d’un événement.</translation>
    </message>
    <message>
        <source>{path} is a conflict copy, made by a sync program.</source>
        <translation>{path} est une copie en conflit, créée par un programme de synchronisation.</translation>
    </message>
    <message>
        <source>{path} is empty or not there just now. What is known of its events is kept until it is back.</source>
        <translation>{path} est vide ou absent pour le moment. Ce qui est connu de ses événements est conservé jusqu’à son retour.</translation>
    </message>
    <message>
        <source>Another window changes this archive just now, as {path} says; try again.</source>
        <translation>Une autre fenêtre est en train de modifier cette archive, comme l’indique {path}&#xa0;; réessayez.</translation>
    </message>
    <message>
        <source>That could not be done, and not all of it be taken back: {paths}. What these files held is kept.</source>
        <translation>Cette opération n’a pas pu être effectuée, ni entièrement annulée&#xa0;: {paths}. Ce que contenaient ces fichiers est conservé.</translation>
    </message>
    <message>
        <source>The list of events can&apos;t be kept in {path}: {reason}. It is made anew; no event is touched by that.</source>
        <translation>La liste des événements ne peut pas être conservée dans {path}&#xa0;: {reason}. Elle est recréée&#xa0;; aucun événement n’en est affecté.</translation>
    </message>
    <message>
        <source>What was begun with {subject} when Curator ended is finished now.</source>
        <translation>L’opération en cours sur {subject} à l’arrêt de Curator est maintenant terminée.</translation>
    </message>
    <message>
        <source>What was begun with {subject} when Curator ended is taken back; its files are as they were before.</source>
        <translation>L’opération en cours sur {subject} à l’arrêt de Curator est annulée&#xa0;; ses fichiers sont tels qu’ils étaient avant.</translation>
    </message>
    <message>
        <source>What was begun with {subject} when Curator ended is taken back, but for what another program wrote meanwhile, which stays: {paths}.</source>
        <translation>L’opération en cours sur {subject} à l’arrêt de Curator est annulée, sauf ce qu’un autre programme a écrit entre-temps, qui reste en place&#xa0;: {paths}.</translation>
    </message>
    <message>
        <source>What was begun with {subject} when Curator ended can&apos;t be taken back just now: {paths}. That is tried again when the archive is opened.</source>
        <translation>L’opération en cours sur {subject} à l’arrêt de Curator ne peut pas être annulée pour le moment&#xa0;: {paths}. Une nouvelle tentative aura lieu à l’ouverture de l’archive.</translation>
    </message>
    <message>
        <source>several files</source>
        <translation>plusieurs fichiers</translation>
    </message>
    <message>
        <source>{value} is no date: write 2012, 2012-03, 2012-03-1 or 2012..2013</source>
        <translation>{value} n’est pas une date&#xa0;: écrivez 2012, 2012-03, 2012-03-1 ou 2012..2013</translation>
    </message>
    <message>
        <source>An event has or lacks source, cover, related, summary, category, context or title, not {value}</source>
        <translation>Ce qu’un événement a ou n’a pas est source, cover, related, summary, category, context ou title, et non {value}</translation>
    </message>
    <message>
        <source>An event is draft, broken or conflict, not {value}</source>
        <translation>Un événement peut être draft, broken ou conflict, mais pas {value}</translation>
    </message>
    <message>
        <source>{value} is no path in this archive</source>
        <translation>{value} n’est pas un chemin de cette archive</translation>
    </message>
    <message>
        <source>Byte {position} is not UTF-8, so this file can be read here, not edited.</source>
        <translation>L’octet {position} n’est pas de l’UTF-8&#xa0;; ce fichier peut donc être lu ici, mais pas modifié.</translation>
    </message>
    <message>
        <source>Byte {position} is a NUL, which no text has, so this file is read-only.</source>
        <translation>L’octet {position} est un NUL, qu’aucun texte ne contient&#xa0;; ce fichier est donc en lecture seule.</translation>
    </message>
    <message>
        <source>This file mixes kinds of line ends (from byte {position} on), so it is read-only.</source>
        <translation>Ce fichier mélange plusieurs types de fins de ligne (à partir de l’octet {position})&#xa0;; il est donc en lecture seule.</translation>
    </message>
    <message>
        <source>Byte {position} begins a character that an editor would lose; so this file is read-only.</source>
        <translation>À l’octet {position} commence un caractère qu’un éditeur perdrait&#xa0;; ce fichier est donc en lecture seule.</translation>
    </message>
    <message>
        <source>The editor would not give this text back exactly; so it is read-only.</source>
        <translation>L’éditeur ne restituerait pas ce texte à l’identique&#xa0;; il est donc en lecture seule.</translation>
    </message>
    <message>
        <source>There is no address.</source>
        <translation>Il n’y a pas d’adresse.</translation>
    </message>
    <message>
        <source>That address is longer than 2,048 characters.</source>
        <translation>Cette adresse dépasse 2&#xa0;048 caractères.</translation>
    </message>
    <message>
        <source>Only web addresses (http or https) are taken: {address}</source>
        <translation>Seules les adresses web (http ou https) sont acceptées&#xa0;: {address}</translation>
    </message>
    <message>
        <source>That is no whole web address: {address}</source>
        <translation>Ce n’est pas une adresse web complète&#xa0;: {address}</translation>
    </message>
    <message>
        <source>The template {name} can take in only Curator&apos;s own pieces, not {reason} (line {line}).</source>
        <translation>Le modèle {name} ne peut inclure que les éléments de Curator, pas {reason} (ligne {line}).</translation>
    </message>
    <message>
        <source>The template {name} was stopped: it takes too much time or memory.</source>
        <translation>Le modèle {name} a été arrêté&#xa0;: il demande trop de temps ou trop de mémoire.</translation>
    </message>
    <message>
        <source>The template {name} can&apos;t be used: line {line}: {reason}.</source>
        <translation>Le modèle {name} ne peut pas être utilisé (ligne {line})&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>The template {name} can&apos;t be used: {reason}.</source>
        <translation>Le modèle {name} ne peut pas être utilisé&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>{title} needs the package {project}; install it with: pip install {project}</source>
        <translation>Le format {title} nécessite le paquet {project}&#xa0;; installez-le avec&#xa0;: pip install {project}</translation>
    </message>
</context>
<context>
    <name>EventColumns</name>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Trier par</translation>
    </message>
    <message>
        <source>Click to sort, once more for the other way round, and again for days</source>
        <translation>Cliquez pour trier, une deuxième fois pour inverser l’ordre, une troisième pour revenir aux jours</translation>
    </message>
</context>
<context>
    <name>EventDrops</name>
    <message>
        <source>Drop it on one of the events</source>
        <translation>Déposez-le sur l’un des événements</translation>
    </message>
    <message>
        <source>Clear the search first: a day is put in order where all its events are listed</source>
        <translation>Effacez d’abord la recherche&#xa0;: un jour s’ordonne là où tous ses événements sont listés</translation>
    </message>
    <message>
        <source>Sort by day first: a day is put in order where its events stand together</source>
        <translation>Triez d’abord par jour&#xa0;: un jour s’ordonne là où ses événements sont réunis</translation>
    </message>
    <message>
        <source>No event is chosen</source>
        <translation>Aucun événement n’est sélectionné</translation>
    </message>
    <message>
        <source>Add to “{0}”</source>
        <translation>Ajouter à « {0} »</translation>
    </message>
</context>
<context>
    <name>EventListPanel</name>
    <message>
        <source>No events here yet.
Ctrl+N makes the first one.</source>
        <translation>Pas encore d’événements ici.
Ctrl+N crée le premier.</translation>
    </message>
    <message>
        <source>No events are found.</source>
        <translation>Aucun événement trouvé.</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
</context>
<context>
    <name>EventMenu</name>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>No event is chosen</source>
        <translation>Aucun événement n’est sélectionné</translation>
    </message>
    <message>
        <source>None of the chosen events can be related to the open one</source>
        <translation>Aucun des événements sélectionnés ne peut être lié à celui qui est ouvert</translation>
    </message>
    <message numerus="yes">
        <source>Copied %Ln link(s)</source>
        <translation>
            <numerusform>%Ln lien copié</numerusform>
            <numerusform>%Ln liens copiés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied %Ln path(s)</source>
        <translation>
            <numerusform>%Ln chemin copié</numerusform>
            <numerusform>%Ln chemins copiés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EventText</name>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Related</source>
        <translation>Liés</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>conflict copy</source>
        <translation>copie en conflit</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>brouillon</translation>
    </message>
    <message>
        <source>broken link</source>
        <translation>lien rompu</translation>
    </message>
    <message>
        <source>no source</source>
        <translation>sans source</translation>
    </message>
    <message>
        <source>no cover</source>
        <translation>sans couverture</translation>
    </message>
    <message numerus="yes">
        <source>{0}, %Ln event(s)</source>
        <translation>
            <numerusform>{0},&#xa0;%Ln événement</numerusform>
            <numerusform>{0},&#xa0;%Ln événements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln source(s)</source>
        <translation>
            <numerusform>%Ln source</numerusform>
            <numerusform>%Ln sources</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln related event(s)</source>
        <translation>
            <numerusform>%Ln événement lié</numerusform>
            <numerusform>%Ln événements liés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Explaining</name>
    <message>
        <source>Lead the keyboard to a part of the window first (F6)</source>
        <translation>Amenez d’abord le clavier à une partie de la fenêtre (F6)</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Match case</source>
        <translation>Respecter la casse</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>Mots entiers</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Expression régulière</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>Occurrence précédente</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>Occurrence suivante</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>Tout remplacer</translation>
    </message>
    <message numerus="yes">
        <source>Replaced %Ln hit(s)</source>
        <translation>
            <numerusform>%Ln occurrence remplacée</numerusform>
            <numerusform>%Ln occurrences remplacées</numerusform>
        </translation>
    </message>
    <message>
        <source>{0}, some of them in addresses of links</source>
        <translation>{0}, certains dans des adresses de liens</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} sur {1}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hit(s)</source>
        <translation>
            <numerusform>%Ln occurrence</numerusform>
            <numerusform>%Ln occurrences</numerusform>
        </translation>
    </message>
    <message>
        <source>Find and replace</source>
        <translation>Rechercher et remplacer</translation>
    </message>
    <message>
        <source>Find in this text</source>
        <translation>Rechercher dans ce texte</translation>
    </message>
    <message>
        <source>Replace by</source>
        <translation>Remplacer par</translation>
    </message>
</context>
<context>
    <name>FindColumn</name>
    <message>
        <source>Ways to browse</source>
        <translation>Façons de parcourir</translation>
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
        <translation>Texte brut</translation>
    </message>
    <message>
        <source>E-mail draft</source>
        <translation>Brouillon de courriel</translation>
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
        <translation>Flux Atom</translation>
    </message>
    <message>
        <source>Sources as RIS</source>
        <translation>Sources en RIS</translation>
    </message>
    <message>
        <source>Sources as BibTeX</source>
        <translation>Sources en BibTeX</translation>
    </message>
    <message>
        <source>Sources as CSL-JSON</source>
        <translation>Sources en CSL-JSON</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Rechercher dans l’aide</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>No page has “{0}”.</source>
        <translation>Aucune page ne contient «&#xa0;{0}&#xa0;».</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>before {0}</source>
        <translation>avant le {0}</translation>
    </message>
    <message>
        <source>It gave way at {0}: {1}</source>
        <translation>En place jusqu’au {0}&#xa0;: {1}</translation>
    </message>
</context>
<context>
    <name>HistoryPanel</name>
    <message>
        <source>Earlier texts</source>
        <translation>Textes antérieurs</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Origine</translation>
    </message>
    <message>
        <source>Choose an event to see its earlier texts.</source>
        <translation>Choisissez un événement pour voir ses textes antérieurs.</translation>
    </message>
    <message>
        <source>Nothing was changed here yet. Each text that is saved over is kept.</source>
        <translation>Rien n’a encore été modifié ici. Chaque texte remplacé par un enregistrement est conservé.</translation>
    </message>
    <message>
        <source>Bringing it back takes out the lines with - and puts in those with +</source>
        <translation>La restauration retire les lignes précédées de - et ajoute celles précédées de +</translation>
    </message>
    <message>
        <source>This is the text in the editor</source>
        <translation>C’est le texte qui est dans l’éditeur</translation>
    </message>
</context>
<context>
    <name>Intake</name>
    <message>
        <source>Added to {0}</source>
        <translation>Ajouté à {0}</translation>
    </message>
    <message>
        <source>That address is a source already</source>
        <translation>Cette adresse est déjà une source</translation>
    </message>
    <message numerus="yes">
        <source>Related %Ln event(s)</source>
        <translation>
            <numerusform>%Ln événement lié</numerusform>
            <numerusform>%Ln événements liés</numerusform>
        </translation>
    </message>
    <message>
        <source>That event is related already</source>
        <translation>Cet événement est déjà lié</translation>
    </message>
    <message>
        <source>That is this event itself</source>
        <translation>C’est cet événement lui-même</translation>
    </message>
    <message numerus="yes">
        <source>%Ln was (were) related already</source>
        <translation>
            <numerusform>%Ln était déjà lié</numerusform>
            <numerusform>%Ln étaient déjà liés</numerusform>
        </translation>
    </message>
    <message>
        <source>That picture can&apos;t be read</source>
        <translation>Cette image ne peut pas être lue</translation>
    </message>
    <message numerus="yes">
        <source>Added %Ln source(s)</source>
        <translation>
            <numerusform>%Ln source ajoutée</numerusform>
            <numerusform>%Ln sources ajoutées</numerusform>
        </translation>
    </message>
    <message>
        <source>An address is a source elsewhere too, marked ↔</source>
        <translation>Une adresse est aussi une source ailleurs&#xa0;; elle est marquée ↔</translation>
    </message>
    <message numerus="yes">
        <source>%Ln was (were) a source already</source>
        <translation>
            <numerusform>%Ln était déjà une source</numerusform>
            <numerusform>%Ln étaient déjà des sources</numerusform>
        </translation>
    </message>
    <message>
        <source>Also a source of {0}</source>
        <translation>Aussi une source de {0}</translation>
    </message>
</context>
<context>
    <name>Joining</name>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>. </source>
        <translation>. </translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}&#xa0;: {1}</translation>
    </message>
</context>
<context>
    <name>Judging</name>
    <message>
        <source>Drop events of this archive here, or add one below</source>
        <translation>Déposez ici des événements de cette archive, ou ajoutez-en un ci-dessous</translation>
    </message>
    <message>
        <source>No cover image.
Drop a picture from a web page or a folder here.</source>
        <translation>Pas d’image de couverture.
Déposez ici une image d’une page web ou d’un dossier.</translation>
    </message>
    <message>
        <source>Open an event first, one that can be edited</source>
        <translation>Ouvrez d’abord un événement modifiable</translation>
    </message>
    <message>
        <source>There is no picture in it</source>
        <translation>Aucune image n’y figure</translation>
    </message>
    <message>
        <source>There is no link in it</source>
        <translation>Aucun lien n’y figure</translation>
    </message>
    <message>
        <source>That is no event of this archive</source>
        <translation>Ce n’est pas un événement de cette archive</translation>
    </message>
    <message>
        <source>Type an address below, or drag links here; Ctrl+V pastes them</source>
        <translation>Saisissez une adresse ci-dessous, ou faites glisser des liens ici ; Ctrl+V les colle</translation>
    </message>
    <message>
        <source>Scripts are not taken</source>
        <translation>Les scripts ne sont pas acceptés</translation>
    </message>
    <message>
        <source>Embedded data is not taken</source>
        <translation>Les données intégrées ne sont pas acceptées</translation>
    </message>
    <message>
        <source>Addresses of files are not taken</source>
        <translation>Les adresses de fichiers ne sont pas acceptées</translation>
    </message>
    <message>
        <source>Addresses inside the browser are not taken</source>
        <translation>Les adresses internes au navigateur ne sont pas acceptées</translation>
    </message>
    <message>
        <source>Network paths are not taken</source>
        <translation>Les chemins réseau ne sont pas acceptés</translation>
    </message>
    <message>
        <source>Only web addresses are taken</source>
        <translation>Seules les adresses web sont acceptées</translation>
    </message>
    <message>
        <source>Addresses over 2,048 characters are not taken</source>
        <translation>Les adresses de plus de 2&#xa0;048 caractères ne sont pas acceptées</translation>
    </message>
    <message>
        <source>That is no whole web address</source>
        <translation>Ce n’est pas une adresse web complète</translation>
    </message>
    <message>
        <source>A tab can&apos;t be dropped: drag the link, or the icon left of the address</source>
        <translation>Un onglet ne peut pas être déposé&#xa0;: faites glisser le lien, ou l’icône à gauche de l’adresse</translation>
    </message>
</context>
<context>
    <name>KnownBar</name>
    <message>
        <source>The address would be:</source>
        <translation>L’adresse deviendrait&#xa0;:</translation>
    </message>
    <message>
        <source>The summary would be:</source>
        <translation>Le résumé deviendrait&#xa0;:</translation>
    </message>
    <message>
        <source>Label it “{0}”</source>
        <translation>Lui donner le libellé «&#xa0;{0}&#xa0;»</translation>
    </message>
</context>
<context>
    <name>Life</name>
    <message>
        <source>Curator did not end as it should last time.</source>
        <translation>Curator ne s’est pas arrêté normalement la dernière fois.</translation>
    </message>
    <message>
        <source>Show the report</source>
        <translation>Afficher le rapport</translation>
    </message>
    <message>
        <source>This is what is known of how Curator ended. It stays on this machine; if you want it mended, copy it and give it to who can.</source>
        <translation>Voici ce que l’on sait de l’arrêt de Curator. Ces informations restent sur cet ordinateur&#xa0;; si vous souhaitez une correction, copiez-les et transmettez-les à qui peut s’en charger.</translation>
    </message>
    <message>
        <source>Something went wrong in Curator. Your text is still in the editor.</source>
        <translation>Un problème est survenu dans Curator. Votre texte est toujours dans l’éditeur.</translation>
    </message>
</context>
<context>
    <name>LinkCompletion</name>
    <message>
        <source>Events to link</source>
        <translation>Événements vers lesquels créer un lien</translation>
    </message>
</context>
<context>
    <name>Looks</name>
    <message>
        <source>Editor {0} %, preview {1} %</source>
        <translation>Éditeur {0} %, aperçu {1} %</translation>
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
        <translation>É&amp;vénement</translation>
    </message>
    <message>
        <source>&amp;Archive</source>
        <translation>&amp;Archive</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aid&amp;e</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>Afficha&amp;ge</translation>
    </message>
    <message>
        <source>&amp;Sources</source>
        <translation>&amp;Sources</translation>
    </message>
    <message>
        <source>&amp;Related</source>
        <translation>&amp;Liés</translation>
    </message>
</context>
<context>
    <name>MonthView</name>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln événement</numerusform>
            <numerusform>%Ln événements</numerusform>
        </translation>
    </message>
    <message>
        <source>no events</source>
        <translation>aucun événement</translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation>Mois précédent</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Mois suivant</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendrier</translation>
    </message>
</context>
<context>
    <name>MoveDialog</name>
    <message numerus="yes">
        <source>Move %Ln event(s) to another day</source>
        <translation>
            <numerusform>Déplacer&#xa0;%Ln événement vers un autre jour</numerusform>
            <numerusform>Déplacer&#xa0;%Ln événements vers un autre jour</numerusform>
        </translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Déplacer</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Jour</translation>
    </message>
</context>
<context>
    <name>Need</name>
    <message>
        <source>No archive is open.</source>
        <translation>Aucune archive n’est ouverte.</translation>
    </message>
    <message>
        <source>No file is open that can be edited.</source>
        <translation>Aucun fichier modifiable n’est ouvert.</translation>
    </message>
    <message>
        <source>No event is open that can be edited.</source>
        <translation>Aucun événement modifiable n’est ouvert.</translation>
    </message>
    <message>
        <source>Nothing was open before.</source>
        <translation>Rien n’était ouvert auparavant.</translation>
    </message>
    <message>
        <source>You did not go back.</source>
        <translation>Vous n’êtes pas revenu en arrière.</translation>
    </message>
    <message>
        <source>The part with the keyboard can&apos;t do it now.</source>
        <translation>La partie où se trouve le clavier ne peut pas le faire maintenant.</translation>
    </message>
    <message>
        <source>The field of the search is empty.</source>
        <translation>Le champ de recherche est vide.</translation>
    </message>
    <message>
        <source>Nothing is chosen in its list that it can be done with.</source>
        <translation>Rien de ce qui est sélectionné dans sa liste ne s’y prête.</translation>
    </message>
    <message>
        <source>Nothing is suggested, or the event has as many as is usual.</source>
        <translation>Rien n’est suggéré, ou l’événement en a déjà le nombre habituel.</translation>
    </message>
    <message>
        <source>No event with a cover image is open that can be edited.</source>
        <translation>Aucun événement modifiable avec image de couverture n’est ouvert.</translation>
    </message>
</context>
<context>
    <name>NewEventDialog</name>
    <message>
        <source>New event</source>
        <translation>Nouvel événement</translation>
    </message>
    <message>
        <source>You began this event before, and did not make it. Cancel gives it up.</source>
        <translation>Vous aviez commencé cet événement sans le créer. «&#xa0;Annuler&#xa0;» l’abandonne.</translation>
    </message>
    <message>
        <source>One sentence, in the present tense</source>
        <translation>Une phrase, au présent</translation>
    </message>
    <message>
        <source>Make event</source>
        <translation>Créer l’événement</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>&amp;Date</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titre</translation>
    </message>
    <message>
        <source>&amp;Category</source>
        <translation>&amp;Catégorie</translation>
    </message>
    <message>
        <source>&amp;Summary</source>
        <translation>&amp;Résumé</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Named after the title</source>
        <translation>Nommé d’après le titre</translation>
    </message>
</context>
<context>
    <name>Noticing</name>
    <message>
        <source>A conflict copy of {0}: a sync program made it, since that file was changed in two places.</source>
        <translation>Copie en conflit de {0}&#xa0;: un programme de synchronisation l’a créée, car ce fichier a été modifié à deux endroits.</translation>
    </message>
    <message>
        <source>A conflict copy of {0}, which is not there any more. A sync program made it.</source>
        <translation>Copie en conflit de {0}, qui n’existe plus. Un programme de synchronisation l’a créée.</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Comparer…</translation>
    </message>
    <message>
        <source>Open that file</source>
        <translation>Ouvrir l’autre fichier</translation>
    </message>
    <message>
        <source>There is nothing but zeros in this file, as after a power cut. Its text may be in the history.</source>
        <translation>Ce fichier ne contient que des zéros, comme après une coupure de courant. Son texte est peut-être dans l’historique.</translation>
    </message>
    <message>
        <source>This file is empty. It held “{0}”.</source>
        <translation>Ce fichier est vide. Il contenait «&#xa0;{0}&#xa0;».</translation>
    </message>
    <message>
        <source>This file is empty: an event has at least its day and a title.</source>
        <translation>Ce fichier est vide&#xa0;: un événement a au moins son jour et un titre.</translation>
    </message>
    <message>
        <source>Two versions of this text stand side by side, between &lt;&lt;&lt;&lt;&lt;&lt;&lt; and &gt;&gt;&gt;&gt;&gt;&gt;&gt;: choose one.</source>
        <translation>Deux versions de ce texte se trouvent côte à côte, entre &lt;&lt;&lt;&lt;&lt;&lt;&lt; et &gt;&gt;&gt;&gt;&gt;&gt;&gt;&#xa0;: choisissez-en une.</translation>
    </message>
    <message>
        <source>Lay it out as an event</source>
        <translation>Lui donner la forme d’un événement</translation>
    </message>
    <message>
        <source>Laid out as an event; it is not saved yet</source>
        <translation>Mis en forme d’événement ; pas encore enregistré</translation>
    </message>
    <message>
        <source>{0} lies in the same folder: where case or accents make no difference, one of the two is lost.</source>
        <translation>{0} se trouve dans le même dossier&#xa0;: là où la casse ou les accents ne comptent pas, l’un des deux est perdu.</translation>
    </message>
    <message>
        <source>This file has another name elsewhere (a hard link), as in backups that are made of links. Saving gives this one the new text; the other keeps the old.</source>
        <translation>Ce fichier porte un autre nom ailleurs (un lien physique), comme dans les sauvegardes faites de liens. L’enregistrement donne le nouveau texte à celui-ci&#xa0;; l’autre garde l’ancien.</translation>
    </message>
    <message>
        <source>No font here has the letters of this text ({0}), so boxes stand for them. Its file has them all.</source>
        <translation>Aucune police de cet ordinateur n’a les lettres de ce texte ({0})&#xa0;: des carrés les remplacent. Le fichier les contient toutes.</translation>
    </message>
    <message>
        <source>This copy against {0}</source>
        <translation>Cette copie comparée à {0}</translation>
    </message>
</context>
<context>
    <name>OpenAddressDialog</name>
    <message>
        <source>Open in the browser?</source>
        <translation>Ouvrir dans le navigateur&#xa0;?</translation>
    </message>
    <message>
        <source>No web address</source>
        <translation>Pas une adresse web</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>Ouvrir dans le navigateur</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Copier l’adresse</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>on</source>
        <translation>activé</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>Trouver une commande</translation>
    </message>
    <message>
        <source>Find a command: some letters of its name</source>
        <translation>Trouver une commande&#xa0;: quelques lettres de son nom</translation>
    </message>
    <message>
        <source>Commands found</source>
        <translation>Commandes trouvées</translation>
    </message>
    <message>
        <source>No command comes near “{0}”.</source>
        <translation>Aucune commande ne ressemble à «&#xa0;{0}&#xa0;».</translation>
    </message>
    <message>
        <source>Type some letters.</source>
        <translation>Saisissez quelques lettres.</translation>
    </message>
</context>
<context>
    <name>PartList</name>
    <message>
        <source>Parts</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>Drag a part, or press Alt+Up or Alt+Down, to move it</source>
        <translation>Faites glisser une partie, ou appuyez sur Alt+Haut ou Alt+Bas, pour la déplacer</translation>
    </message>
    <message>
        <source>Move up (Alt+Up)</source>
        <translation>Monter (Alt+Haut)</translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <translation>Descendre (Alt+Bas)</translation>
    </message>
</context>
<context>
    <name>PickEventDialog</name>
    <message>
        <source>Add a related event</source>
        <translation>Ajouter un événement lié</translation>
    </message>
    <message>
        <source>Add related event</source>
        <translation>Ajouter l’événement lié</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Some words of the title</source>
        <translation>Quelques mots du titre</translation>
    </message>
    <message>
        <source>Events found</source>
        <translation>Événements trouvés</translation>
    </message>
    <message>
        <source>What ties the two, such as names: Homs, bombardment</source>
        <translation>Ce qui unit les deux, par exemple des noms&#xa0;: Homs, bombardement</translation>
    </message>
    <message>
        <source>No events are found; those that are related already are not listed</source>
        <translation>Aucun événement trouvé&#xa0;; ceux qui sont déjà liés ne figurent pas dans la liste</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln événement</numerusform>
            <numerusform>%Ln événements</numerusform>
        </translation>
    </message>
    <message>
        <source>The first {0} are shown</source>
        <translation>Les {0} premiers sont affichés</translation>
    </message>
</context>
<context>
    <name>Picker</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>PlanDialog</name>
    <message>
        <source>Looking for all that has to do with it…</source>
        <translation>Recherche de tout ce qui est concerné…</translation>
    </message>
</context>
<context>
    <name>PlanView</name>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Ce qu’il devient</translation>
    </message>
</context>
<context>
    <name>PreviewPanel</name>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Choose an event to see what its reader will see.</source>
        <translation>Choisissez un événement pour voir ce que verra son lecteur.</translation>
    </message>
    <message>
        <source>This text could not be laid out in time; here is its beginning as it is.</source>
        <translation>Ce texte n’a pas pu être mis en page à temps&#xa0;; voici son début tel quel.</translation>
    </message>
</context>
<context>
    <name>Proposing</name>
    <message numerus="yes">
        <source>Changing %Ln file(s)…</source>
        <translation>
            <numerusform>Modification de&#xa0;%Ln fichier…</numerusform>
            <numerusform>Modification de&#xa0;%Ln fichiers…</numerusform>
        </translation>
    </message>
    <message>
        <source>left as it is</source>
        <translation>laissé tel quel</translation>
    </message>
    <message>
        <source>Nothing would change</source>
        <translation>Rien ne changerait</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) would change</source>
        <translation>
            <numerusform>%Ln fichier serait modifié</numerusform>
            <numerusform>%Ln fichiers seraient modifiés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln link(s) with them</source>
        <translation>
            <numerusform>avec&#xa0;%Ln lien</numerusform>
            <numerusform>avec&#xa0;%Ln liens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln would be left as they are</source>
        <translation>
            <numerusform>%Ln serait laissé tel quel</numerusform>
            <numerusform>%Ln seraient laissés tels quels</numerusform>
        </translation>
    </message>
    <message>
        <source>new</source>
        <translation>nouveau</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>supprimé</translation>
    </message>
    <message>
        <source>becomes {0}</source>
        <translation>devient {0}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s)</source>
        <translation>
            <numerusform>%Ln ligne</numerusform>
            <numerusform>%Ln lignes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Publishing</name>
    <message>
        <source>Export the digest</source>
        <translation>Exporter le condensé</translation>
    </message>
    <message>
        <source>Write {0} into the archive?</source>
        <translation>Écrire {0} dans l’archive&#xa0;?</translation>
    </message>
    <message>
        <source>Whoever gets the archive gets that file too. No event and no day page is touched.</source>
        <translation>Qui reçoit l’archive reçoit aussi ce fichier. Aucun événement ni aucune page journalière n’est touché.</translation>
    </message>
    <message>
        <source>&amp;Write it there</source>
        <translation>&amp;L’écrire là</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>That can&apos;t be written there.</source>
        <translation>Cela ne peut pas être écrit là.</translation>
    </message>
    <message>
        <source>There the archive has its events and their pages: please choose another place.</source>
        <translation>L’archive y a ses événements et leurs pages&#xa0;: veuillez choisir un autre emplacement.</translation>
    </message>
    <message>
        <source>The digest was not written.</source>
        <translation>Le condensé n’a pas été écrit.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Afficher dans le dossier</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Exported {0}</source>
        <translation>{0} exporté</translation>
    </message>
    <message>
        <source>Copied the digest</source>
        <translation>Condensé copié</translation>
    </message>
    <message>
        <source>Sent the digest to the printer</source>
        <translation>Condensé envoyé à l’imprimante</translation>
    </message>
    <message>
        <source>Page template (*.html)</source>
        <translation>Modèle de page (*.html)</translation>
    </message>
    <message>
        <source>The template was not written.</source>
        <translation>Le modèle n’a pas été écrit.</translation>
    </message>
</context>
<context>
    <name>QuickOpen</name>
    <message>
        <source>Open an event</source>
        <translation>Ouvrir un événement</translation>
    </message>
    <message>
        <source>Open an event: some letters of its title</source>
        <translation>Ouvrir un événement&#xa0;: quelques lettres de son titre</translation>
    </message>
    <message>
        <source>Events found</source>
        <translation>Événements trouvés</translation>
    </message>
    <message>
        <source>No title comes near “{0}”.</source>
        <translation>Aucun titre ne ressemble à «&#xa0;{0}&#xa0;».</translation>
    </message>
    <message>
        <source>Type some letters.</source>
        <translation>Saisissez quelques lettres.</translation>
    </message>
</context>
<context>
    <name>Recalling</name>
    <message>
        <source>Brought an earlier text back; it is not saved yet</source>
        <translation>Texte antérieur restauré&#xa0;; il n’est pas encore enregistré</translation>
    </message>
</context>
<context>
    <name>RecentMenu</name>
    <message>
        <source>Open a &amp;recent archive</source>
        <translation>Archives &amp;récentes</translation>
    </message>
</context>
<context>
    <name>Reconciling</name>
    <message>
        <source>Another program changed this file; what it wrote is shown</source>
        <translation>Un autre programme a modifié ce fichier&#xa0;; ce qu’il a écrit est affiché</translation>
    </message>
    <message>
        <source>The folder of this file is gone, and the file with it. Its text is still here.</source>
        <translation>Le dossier de ce fichier a disparu, et le fichier avec lui. Son texte est toujours ici.</translation>
    </message>
    <message>
        <source>This file is gone: another program deleted or moved it. Its text is still here.</source>
        <translation>Ce fichier a disparu&#xa0;: un autre programme l’a supprimé ou déplacé. Son texte est toujours ici.</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>Recréer le fichier</translation>
    </message>
    <message>
        <source>Save as a new file…</source>
        <translation>Enregistrer comme nouveau fichier…</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Comparer…</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Fusionner</translation>
    </message>
    <message>
        <source>Both changes are in now</source>
        <translation>Les deux modifications sont maintenant réunies</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Garder le mien</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Prendre l’autre</translation>
    </message>
    <message>
        <source>The other text is shown; undo brings yours back</source>
        <translation>L’autre texte est affiché&#xa0;; «&#xa0;Annuler&#xa0;» ramène le vôtre</translation>
    </message>
    <message>
        <source>Save mine as a copy…</source>
        <translation>Enregistrer le mien comme copie…</translation>
    </message>
    <message>
        <source>Nothing is left in this file: another program, a full disk or a power cut emptied it. The text as it was is still here; keep yours and save, and it is back.</source>
        <translation>Il ne reste rien dans ce fichier&#xa0;: un autre programme, un disque plein ou une coupure de courant l’a vidé. Le texte tel qu’il était est toujours ici&#xa0;; gardez le vôtre et enregistrez-le pour rétablir le fichier.</translation>
    </message>
    <message>
        <source>Another program changed this file while you were writing, in lines that you changed too. Both texts are safe; which one shall it be?</source>
        <translation>Un autre programme a modifié ce fichier pendant que vous écriviez, dans des lignes que vous avez aussi modifiées. Les deux textes sont en sécurité&#xa0;; lequel voulez-vous garder&#xa0;?</translation>
    </message>
    <message>
        <source>Another program changed this file while you were writing. Both texts are safe.</source>
        <translation>Un autre programme a modifié ce fichier pendant que vous écriviez. Les deux textes sont en sécurité.</translation>
    </message>
    <message>
        <source>Theirs against yours</source>
        <translation>L’autre texte comparé au vôtre</translation>
    </message>
    <message>
        <source>What the other program changed</source>
        <translation>Ce que l’autre programme a modifié</translation>
    </message>
    <message>
        <source>What you changed</source>
        <translation>Ce que vous avez modifié</translation>
    </message>
    <message>
        <source>Your text stays; saving puts it in the place of the other one</source>
        <translation>Votre texte reste&#xa0;; l’enregistrer le mettra à la place de l’autre</translation>
    </message>
    <message>
        <source>Both texts have changed in the same lines by now; they can&apos;t be merged</source>
        <translation>Les deux textes ont entre-temps changé dans les mêmes lignes&#xa0;; ils ne peuvent pas être fusionnés</translation>
    </message>
</context>
<context>
    <name>RelatedPanel</name>
    <message>
        <source>Related</source>
        <translation>Événements liés</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N°</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Contexte</translation>
    </message>
    <message>
        <source>Choose an event to see its related events.</source>
        <translation>Choisissez un événement pour voir les événements qui lui sont liés.</translation>
    </message>
    <message numerus="yes">
        <source>Moved %Ln related event(s)</source>
        <translation>
            <numerusform>%Ln événement lié déplacé</numerusform>
            <numerusform>%Ln événements liés déplacés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed %Ln related event(s)</source>
        <translation>
            <numerusform>%Ln événement lié retiré</numerusform>
            <numerusform>%Ln événements liés retirés</numerusform>
        </translation>
    </message>
    <message>
        <source>Renamed a related event</source>
        <translation>Événement lié renommé</translation>
    </message>
    <message>
        <source>Changed a context</source>
        <translation>Contexte modifié</translation>
    </message>
    <message>
        <source>Related event {0}: {1}, context {2}</source>
        <translation>Événement lié {0}&#xa0;: {1}, contexte {2}</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>ce fichier n’existe pas</translation>
    </message>
    <message>
        <source>it does not point back</source>
        <translation>il n’a pas de lien en retour</translation>
    </message>
</context>
<context>
    <name>Relating</name>
    <message numerus="yes">
        <source>Related %Ln event(s) on both sides</source>
        <translation>
            <numerusform>%Ln événement lié dans les deux sens</numerusform>
            <numerusform>%Ln événements liés dans les deux sens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Related %Ln event(s)</source>
        <translation>
            <numerusform>%Ln événement lié</numerusform>
            <numerusform>%Ln événements liés</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} has no title to show in the list</source>
        <translation>{0} n’a pas de titre à afficher dans la liste</translation>
    </message>
    <message>
        <source>Added the context {0}</source>
        <translation>Contexte {0} ajouté</translation>
    </message>
    <message>
        <source>The event has the context {0} already</source>
        <translation>L’événement a déjà le contexte {0}</translation>
    </message>
    <message>
        <source>Removed the context {0}; the event lists its own now, since others tell of it</source>
        <translation>Contexte {0} retiré ; l’événement a maintenant sa propre liste, car d’autres le mentionnent</translation>
    </message>
    <message>
        <source>Removed the context {0}</source>
        <translation>Contexte {0} retiré</translation>
    </message>
</context>
<context>
    <name>RenameDialog</name>
    <message>
        <source>Rename the file</source>
        <translation>Renommer le fichier</translation>
    </message>
    <message>
        <source>Rename file</source>
        <translation>Renommer le fichier</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Copier le rapport</translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <source>Deleted events</source>
        <translation>Événements supprimés</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>Tick what is to come back</source>
        <translation>Cochez ce qui doit revenir</translation>
    </message>
    <message>
        <source>{0} — deleted {1}</source>
        <translation>{0} — supprimé le {1}</translation>
    </message>
</context>
<context>
    <name>RetitleDialog</name>
    <message>
        <source>Change the title</source>
        <translation>Modifier le titre</translation>
    </message>
    <message>
        <source>Change title</source>
        <translation>Modifier le titre</translation>
    </message>
    <message>
        <source>Name the &amp;file after it too</source>
        <translation>Renommer aussi le &amp;fichier d’après le titre</translation>
    </message>
    <message>
        <source>Else the file keeps its name, and links from elsewhere still find it</source>
        <translation>Sinon le fichier garde son nom, et les liens venus d’ailleurs le trouvent encore</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titre</translation>
    </message>
</context>
<context>
    <name>Safekeeping</name>
    <message>
        <source>This archive can only be read</source>
        <translation>Cette archive est en lecture seule</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Non enregistré</translation>
    </message>
    <message>
        <source>Watching limited</source>
        <translation>Surveillance limitée</translation>
    </message>
    <message>
        <source>Unsaved text can&apos;t be kept as a draft ({0}): it is safe only once you save it</source>
        <translation>Le texte non enregistré ne peut pas être conservé comme brouillon ({0})&#xa0;: il ne sera en sécurité qu’une fois enregistré</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>Save the changes?</source>
        <translation>Enregistrer les modifications&#xa0;?</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>&amp;Go on without saving</source>
        <translation>&amp;Continuer sans enregistrer</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other event(s) point here already; without saving, this one does not point back.</source>
        <translation>
            <numerusform>%Ln autre événement pointe déjà ici ; sans enregistrement, celui-ci n’a pas de lien en retour.</numerusform>
            <numerusform>%Ln autres événements pointent déjà ici ; sans enregistrement, celui-ci n’a pas de lien en retour.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save as a new file</source>
        <translation>Enregistrer comme nouveau fichier</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>Nothing is left of the text. Save it so?</source>
        <translation>Il ne reste rien du texte. L’enregistrer quand même&#xa0;?</translation>
    </message>
    <message>
        <source>More than half of the text is gone. Save it so?</source>
        <translation>Plus de la moitié du texte a disparu. L’enregistrer quand même&#xa0;?</translation>
    </message>
    <message>
        <source>What {0} holds now is kept in its history.</source>
        <translation>Ce que {0} contient maintenant est conservé dans son historique.</translation>
    </message>
    <message>
        <source>&amp;Save it so</source>
        <translation>Enregistrer &amp;quand même</translation>
    </message>
    <message>
        <source>&amp;Go on editing</source>
        <translation>Contin&amp;uer à éditer</translation>
    </message>
    <message>
        <source>&amp;Put it back</source>
        <translation>&amp;Recréer le fichier</translation>
    </message>
    <message>
        <source>&amp;Save mine as a new file…</source>
        <translation>Enregistrer le mien comme &amp;nouveau fichier…</translation>
    </message>
    <message>
        <source>&amp;Leave it as unsaved work</source>
        <translation>&amp;Laisser comme travail non enregistré</translation>
    </message>
    <message>
        <source>&amp;Take the other text, lose mine</source>
        <translation>&amp;Prendre l’autre texte, perdre le mien</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Non enregistré</translation>
    </message>
    <message>
        <source>Your text is still in the editor, and a draft of it is kept.</source>
        <translation>Votre texte est toujours dans l’éditeur, et un brouillon en est conservé.</translation>
    </message>
    <message>
        <source>Your text is still in the editor, and only there: no draft of it can be written either.</source>
        <translation>Votre texte est toujours dans l’éditeur, et seulement là&#xa0;: aucun brouillon ne peut non plus en être écrit.</translation>
    </message>
    <message>
        <source>The text can&apos;t be kept as unsaved work either: the disk refuses it.</source>
        <translation>Le texte ne peut pas non plus être conservé comme travail non enregistré&#xa0;: le disque le refuse.</translation>
    </message>
    <message>
        <source>A copy is in {0}</source>
        <translation>Une copie se trouve dans {0}</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>What can be searched for</source>
        <translation>Ce que l’on peut rechercher</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Search events</source>
        <translation>Rechercher des événements</translation>
    </message>
    <message>
        <source>Forget this search</source>
        <translation>Oublier cette recherche</translation>
    </message>
    <message>
        <source>Keep this search</source>
        <translation>Enregistrer cette recherche</translation>
    </message>
</context>
<context>
    <name>SearchHelp</name>
    <message>
        <source>all of these words; their beginnings are enough</source>
        <translation>tous ces mots&#xa0;; leur début suffit</translation>
    </message>
    <message>
        <source>exactly these words, in a row</source>
        <translation>exactement ces mots, à la suite</translation>
    </message>
    <message>
        <source>all but these; “-” can stand before anything here</source>
        <translation>tout sauf ces mots&#xa0;; «&#xa0;-&#xa0;» peut précéder n’importe quel élément de cette liste</translation>
    </message>
    <message>
        <source>one or the other; “OR” can stand between anything here</source>
        <translation>l’un ou l’autre&#xa0;; «&#xa0;OR&#xa0;» peut se placer entre tous les éléments de cette liste</translation>
    </message>
    <message>
        <source>in the title</source>
        <translation>dans le titre</translation>
    </message>
    <message>
        <source>in the summary and the rest of the text</source>
        <translation>dans le résumé et le reste du texte</translation>
    </message>
    <message>
        <source>in the category</source>
        <translation>dans la catégorie</translation>
    </message>
    <message>
        <source>in a context</source>
        <translation>dans un contexte</translation>
    </message>
    <message>
        <source>just this context; category and source can be quoted too</source>
        <translation>exactement ce contexte&#xa0;; category et source acceptent aussi les guillemets</translation>
    </message>
    <message>
        <source>in the label or the address of a source</source>
        <translation>dans le libellé ou l’adresse d’une source</translation>
    </message>
    <message>
        <source>with a source on this site</source>
        <translation>avec une source sur ce site</translation>
    </message>
    <message>
        <source>in this month; a year or a day will do too</source>
        <translation>pendant ce mois&#xa0;; une année ou un jour conviennent aussi</translation>
    </message>
    <message>
        <source>from the first to the last day; one can be left out</source>
        <translation>du premier au dernier jour&#xa0;; l’un des deux peut être omis</translation>
    </message>
    <message>
        <source>on this day, in all years</source>
        <translation>ce jour-là, toutes années confondues</translation>
    </message>
    <message>
        <source>with one; also source, related, summary, category, context, title</source>
        <translation>avec une couverture&#xa0;; de même source, related, summary, category, context, title</translation>
    </message>
    <message>
        <source>without one; of the same</source>
        <translation>sans source&#xa0;; de même pour les autres</translation>
    </message>
    <message>
        <source>drafts</source>
        <translation>brouillons</translation>
    </message>
    <message>
        <source>with a link that leads nowhere</source>
        <translation>avec un lien qui ne mène nulle part</translation>
    </message>
    <message>
        <source>copies that a sync program made</source>
        <translation>copies créées par un programme de synchronisation</translation>
    </message>
    <message>
        <source>with a related link to this file</source>
        <translation>avec un événement lié dont le lien mène à ce fichier</translation>
    </message>
    <message>
        <source>anywhere in the file, in the titles of related events too</source>
        <translation>n’importe où dans le fichier, y compris dans les titres des événements liés</translation>
    </message>
    <message>
        <source>What can be searched for</source>
        <translation>Ce que l’on peut rechercher</translation>
    </message>
    <message>
        <source>Side by side they narrow the search down. Enter or a click writes one into the field.</source>
        <translation>Placés côte à côte, ces éléments restreignent la recherche. Entrée ou un clic en écrit un dans le champ.</translation>
    </message>
</context>
<context>
    <name>Searching</name>
    <message>
        <source>Reading the archive…</source>
        <translation>Lecture de l’archive…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln événement</numerusform>
            <numerusform>%Ln événements</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} sur {1}</translation>
    </message>
    <message>
        <source>“{0}:” is no field of a search, so it was looked for as a word; the “?” lists the fields</source>
        <translation>«&#xa0;{0}:&#xa0;» n’est pas un champ de recherche et a été cherché comme un mot&#xa0;; le «&#xa0;?&#xa0;» montre les champs</translation>
    </message>
    <message>
        <source>Reading {0} of {1}</source>
        <translation>Lecture&#xa0;: {0} sur {1}</translation>
    </message>
    <message>
        <source>Preparing the search…</source>
        <translation>Préparation de la recherche…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>The list may not be complete</source>
        <translation>La liste n’est peut-être pas complète</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Recherches enregistrées</translation>
    </message>
    <message>
        <source>No source</source>
        <translation>Sans source</translation>
    </message>
    <message>
        <source>No cover image</source>
        <translation>Sans image de couverture</translation>
    </message>
    <message>
        <source>No related event</source>
        <translation>Sans événement lié</translation>
    </message>
    <message>
        <source>Broken link</source>
        <translation>Lien rompu</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Brouillon</translation>
    </message>
    <message>
        <source>Conflict copy</source>
        <translation>Copie en conflit</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>Années</translation>
    </message>
    <message>
        <source>Contexts</source>
        <translation>Contextes</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>Sites</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Général</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Raccourcis</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>Choose one combination of keys, not several in a row.</source>
        <translation>Choisissez une seule combinaison de touches, et non plusieurs à la suite.</translation>
    </message>
    <message>
        <source>These keys are needed to write and to move; take some with Ctrl or Alt, or F1 to F35.</source>
        <translation>Ces touches servent à écrire et à se déplacer&#xa0;; choisissez une combinaison avec Ctrl ou Alt, ou une touche de F1 à F35.</translation>
    </message>
    <message>
        <source>{0} is needed in texts and lists.</source>
        <translation>{0} est nécessaire dans les textes et les listes.</translation>
    </message>
    <message>
        <source>{0} opens a menu.</source>
        <translation>{0} ouvre un menu.</translation>
    </message>
    <message>
        <source>{0} belongs to “{1}” already.</source>
        <translation>{0} est déjà attribué à «&#xa0;{1}&#xa0;».</translation>
    </message>
</context>
<context>
    <name>ShortcutsPage</name>
    <message>
        <source>&amp;No keys</source>
        <translation>&amp;Aucun raccourci</translation>
    </message>
    <message>
        <source>&amp;Standard keys</source>
        <translation>Raccourci par &amp;défaut</translation>
    </message>
    <message>
        <source>&amp;All commands to standard</source>
        <translation>&amp;Tout remettre par défaut</translation>
    </message>
    <message>
        <source>Find a command, or keys</source>
        <translation>Trouver une commande ou un raccourci</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Commandes et leurs raccourcis</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Raccourci</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>Nouveau raccourci</translation>
    </message>
    <message>
        <source>New &amp;keys:</source>
        <translation>&amp;Nouveau raccourci&#xa0;:</translation>
    </message>
    <message>
        <source>{0} (chosen)</source>
        <translation>{0} (personnalisé)</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Give all commands their standard keys?</source>
        <translation>Redonner à toutes les commandes leur raccourci par défaut&#xa0;?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln command(s) has (have) chosen keys; they are forgotten then.</source>
        <translation>
            <numerusform>%Ln commande a un raccourci personnalisé&#xa0;; il sera oublié.</numerusform>
            <numerusform>%Ln commandes ont un raccourci personnalisé&#xa0;; ils seront oubliés.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Keep chosen keys</source>
        <translation>&amp;Garder les raccourcis personnalisés</translation>
    </message>
</context>
<context>
    <name>Showing</name>
    <message>
        <source>The front matter is kept but not understood: {0}</source>
        <translation>Le front matter est conservé, mais il n’est pas compris&#xa0;: {0}</translation>
    </message>
</context>
<context>
    <name>SourcesPanel</name>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N°</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Libellé</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Add source</source>
        <translation>Ajouter la source</translation>
    </message>
    <message>
        <source>Address of a new source</source>
        <translation>Adresse d’une nouvelle source</translation>
    </message>
    <message>
        <source>Type or paste a web address, then Enter</source>
        <translation>Saisissez ou collez une adresse web, puis Entrée</translation>
    </message>
    <message>
        <source>Choose an event to see its sources.</source>
        <translation>Choisissez un événement pour voir ses sources.</translation>
    </message>
    <message>
        <source>Source {0}: {1}, {2}</source>
        <translation>Source {0}&#xa0;: {1}, {2}</translation>
    </message>
    <message>
        <source>This event has the address more than once</source>
        <translation>Cet événement a cette adresse plus d’une fois</translation>
    </message>
    <message numerus="yes">
        <source>Moved %Ln source(s)</source>
        <translation>
            <numerusform>%Ln source déplacée</numerusform>
            <numerusform>%Ln sources déplacées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed %Ln source(s)</source>
        <translation>
            <numerusform>%Ln source retirée</numerusform>
            <numerusform>%Ln sources retirées</numerusform>
        </translation>
    </message>
    <message>
        <source>Removed what only tells where a visitor came from</source>
        <translation>Ce qui indiquait seulement d’où venait un visiteur a été retiré</translation>
    </message>
    <message>
        <source>Made the page&apos;s title the summary</source>
        <translation>Le titre de la page est devenu le résumé</translation>
    </message>
    <message>
        <source>Renamed a source</source>
        <translation>Source renommée</translation>
    </message>
    <message>
        <source>Changed a source&apos;s address</source>
        <translation>Adresse d’une source modifiée</translation>
    </message>
</context>
<context>
    <name>Spelling</name>
    <message>
        <source>No unknown word in this text</source>
        <translation>Aucun mot inconnu dans ce texte</translation>
    </message>
    <message>
        <source>The dictionary “{0}” can&apos;t be read</source>
        <translation>Le dictionnaire «&#xa0;{0}&#xa0;» est illisible</translation>
    </message>
    <message>
        <source>“{0}” is a word of this archive now</source>
        <translation>«&#xa0;{0}&#xa0;» est désormais un mot de cette archive</translation>
    </message>
    <message>
        <source>Spelling needs the package {0}; install it with: pip install {0}</source>
        <translation>L’orthographe nécessite le paquet {0}&#xa0;; installez-le avec&#xa0;: pip install {0}</translation>
    </message>
    <message>
        <source>Spelling is off; choose its language in the settings</source>
        <translation>L’orthographe est désactivée&#xa0;; choisissez sa langue dans les paramètres</translation>
    </message>
    <message>
        <source>There is no dictionary for the language of this text; choose another in the settings</source>
        <translation>Il n’y a pas de dictionnaire pour la langue de ce texte&#xa0;; choisissez-en un autre dans les paramètres</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Saved {0}</source>
        <translation>Enregistré à {0}</translation>
    </message>
    <message>
        <source>Written {0}, not confirmed by the disk</source>
        <translation>Écrit à {0}, non confirmé par le disque</translation>
    </message>
</context>
<context>
    <name>SuggestionsPanel</name>
    <message>
        <source>Suggested</source>
        <translation>Suggestion</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Suggested related events</source>
        <translation>Événements liés suggérés</translation>
    </message>
    <message>
        <source>The archive has no more to suggest</source>
        <translation>L’archive n’a plus rien à suggérer</translation>
    </message>
    <message>
        <source>Order of the suggestions</source>
        <translation>Ordre des suggestions</translation>
    </message>
    <message>
        <source>What says most first</source>
        <translation>Les plus pertinentes d’abord</translation>
    </message>
    <message>
        <source>As the archive lists</source>
        <translation>Dans l’ordre de l’archive</translation>
    </message>
    <message>
        <source>{0}, {1}, because of {2}</source>
        <translation>{0}, {1}, en raison de&#xa0;: {2}</translation>
    </message>
    <message>
        <source>same day</source>
        <translation>même jour</translation>
    </message>
    <message>
        <source>similar title</source>
        <translation>titre semblable</translation>
    </message>
    <message numerus="yes">
        <source>Now: the first %Ln suggestion(s)</source>
        <translation>
            <numerusform>Maintenant&#xa0;: la première suggestion</numerusform>
            <numerusform>Maintenant&#xa0;: les&#xa0;%Ln premières suggestions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>That was the tour. This copy of the sample archive is yours; the help (F1) has more.</source>
        <translation>La visite est terminée. Cette copie de l’archive d’exemple est à vous&#xa0;; l’aide (F1) en dit plus.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Step {0} of 5: {1}</source>
        <translation>Étape {0} sur 5&#xa0;: {1}</translation>
    </message>
    <message>
        <source>Copy an address to try</source>
        <translation>Copier une adresse à essayer</translation>
    </message>
    <message>
        <source>Skip this step</source>
        <translation>Passer cette étape</translation>
    </message>
    <message>
        <source>End the tour</source>
        <translation>Terminer la visite</translation>
    </message>
    <message>
        <source>Open an event. Click one in the list on the left, or press {0} and type “moon”.</source>
        <translation>Ouvrez un événement. Cliquez sur l’un d’eux dans la liste de gauche, ou appuyez sur {0} et saisissez «&#xa0;moon&#xa0;».</translation>
    </message>
    <message>
        <source>Give it a source. Copy the address of any page and press {0}; or drag a link onto the list of sources.</source>
        <translation>Donnez-lui une source. Copiez l’adresse d’une page quelconque et appuyez sur {0}&#xa0;; ou faites glisser un lien sur la liste des sources.</translation>
    </message>
    <message>
        <source>Relate it to another event. Press {0}; or choose one that the tab “Related” proposes, and press Enter.</source>
        <translation>Liez-le à un autre événement. Appuyez sur {0}&#xa0;; ou choisissez l’un de ceux que propose l’onglet «&#xa0;Liés&#xa0;» et appuyez sur Entrée.</translation>
    </message>
    <message>
        <source>Save it with {0}. The day&apos;s page is kept in step.</source>
        <translation>Enregistrez-le avec {0}. Sa page journalière est tenue à jour.</translation>
    </message>
    <message>
        <source>Make a digest of the day with {0}; a file for others to read, outside the archive.</source>
        <translation>Créez un condensé du jour avec {0}&#xa0;; un fichier destiné à d’autres lecteurs, en dehors de l’archive.</translation>
    </message>
</context>
<context>
    <name>UnsavedDialog</name>
    <message>
        <source>Unsaved work</source>
        <translation>Travail non enregistré</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>When, and what became of its file since</source>
        <translation>Quand, et ce qu’est devenu son fichier depuis</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Restaurer</translation>
    </message>
    <message>
        <source>&amp;Copy the text</source>
        <translation>&amp;Copier le texte</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>A&amp;bandonner</translation>
    </message>
</context>
<context>
    <name>UnsavedWork</name>
    <message>
        <source>There is no unsaved work from before</source>
        <translation>Il n’y a aucun travail non enregistré à reprendre</translation>
    </message>
    <message>
        <source>This file can only be read; the unsaved text can be copied</source>
        <translation>Ce fichier est en lecture seule&#xa0;; le texte non enregistré peut être copié</translation>
    </message>
    <message>
        <source>The unsaved text is back in the editor; save it, or undo it</source>
        <translation>Le texte non enregistré est de retour dans l’éditeur&#xa0;; enregistrez-le, ou annulez</translation>
    </message>
    <message>
        <source>The text is in the clipboard</source>
        <translation>Le texte est dans le presse-papiers</translation>
    </message>
    <message>
        <source>Discard this text?</source>
        <translation>Abandonner ce texte&#xa0;?</translation>
    </message>
    <message>
        <source>It is not whole, so that it can&apos;t be kept in the history of a file.</source>
        <translation>Il n’est pas complet et ne peut donc pas être conservé dans l’historique d’un fichier.</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>A&amp;bandonner</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>Look at it…</source>
        <translation>Examiner…</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Unsaved work from {0}: {1}</source>
        <translation>Travail non enregistré ({0})&#xa0;: {1}</translation>
    </message>
    <message numerus="yes">
        <source>Unsaved work of %Ln text(s), the last from {0}: {1}</source>
        <translation>
            <numerusform>Travail non enregistré dans %Ln texte ({0})&#xa0;: {1}</numerusform>
            <numerusform>Travail non enregistré dans %Ln textes, le dernier ({0})&#xa0;: {1}</numerusform>
        </translation>
    </message>
    <message>
        <source>{0}; a new event that was not made yet</source>
        <translation>{0}&#xa0;; un nouvel événement qui n’a pas encore été créé</translation>
    </message>
    <message>
        <source>“{0}”</source>
        <translation>«&#xa0;{0}&#xa0;»</translation>
    </message>
    <message>
        <source>{0}; not whole, so it can only be copied</source>
        <translation>{0}&#xa0;; texte incomplet, qui peut donc seulement être copié</translation>
    </message>
    <message>
        <source>{0}; the file is as it was</source>
        <translation>{0}&#xa0;; le fichier est tel qu’il était</translation>
    </message>
    <message>
        <source>{0}; the file was changed since by another program</source>
        <translation>{0}&#xa0;; le fichier a été modifié depuis par un autre programme</translation>
    </message>
    <message>
        <source>{0}; the file is gone</source>
        <translation>{0}&#xa0;; le fichier a disparu</translation>
    </message>
    <message>
        <source>{0}; the file can&apos;t be read</source>
        <translation>{0}&#xa0;; le fichier ne peut pas être lu</translation>
    </message>
    <message>
        <source>A text that is not whole</source>
        <translation>Un texte incomplet</translation>
    </message>
</context>
<context>
    <name>WelcomePanel</name>
    <message>
        <source>Welcome</source>
        <translation>Bienvenue</translation>
    </message>
    <message>
        <source>Open an archive…</source>
        <translation>Ouvrir une archive…</translation>
    </message>
    <message>
        <source>A folder with event files under news/year/month/day.</source>
        <translation>Un dossier avec des fichiers d’événements sous news/année/mois/jour.</translation>
    </message>
    <message>
        <source>Make a new archive…</source>
        <translation>Créer une nouvelle archive…</translation>
    </message>
    <message>
        <source>Choose an empty folder; your events will live there as Markdown.</source>
        <translation>Choisissez un dossier vide&#xa0;; vos événements y seront conservés en Markdown.</translation>
    </message>
    <message>
        <source>Try the sample archive…</source>
        <translation>Essayer l’archive d’exemple…</translation>
    </message>
    <message>
        <source>A copy, in a folder of your choice, that you can edit as you like.</source>
        <translation>Une copie, dans le dossier de votre choix, que vous pouvez modifier à votre guise.</translation>
    </message>
    <message>
        <source>Take the tour…</source>
        <translation>Suivre la visite guidée…</translation>
    </message>
    <message>
        <source>Five short steps on such a copy: open, source, relate, save, export.</source>
        <translation>Cinq courtes étapes sur une telle copie&#xa0;: ouvrir, sourcer, lier, enregistrer, exporter.</translation>
    </message>
    <message>
        <source>Opened before</source>
        <translation>Ouvertes précédemment</translation>
    </message>
    <message>
        <source>Curator</source>
        <translation>Curator</translation>
    </message>
    <message>
        <source>Curate a news archive offline. Your files stay plain Markdown, and no byte changes unasked.</source>
        <translation>Gérez une archive d’actualités hors ligne. Vos fichiers restent du simple Markdown, et aucun octet ne change sans que vous le demandiez.</translation>
    </message>
</context>
<context>
    <name>WordMenu</name>
    <message>
        <source>No suggestions</source>
        <translation>Aucune suggestion</translation>
    </message>
    <message>
        <source>&amp;Add to the words of this archive</source>
        <translation>A&amp;jouter aux mots de cette archive</translation>
    </message>
    <message>
        <source>&amp;Ignore for now</source>
        <translation>&amp;Ignorer pour l’instant</translation>
    </message>
</context>
<context>
    <name>_DayCalendar</name>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
</context>
</TS>
