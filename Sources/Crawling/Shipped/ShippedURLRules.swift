/// The rules of `Pipelines/urls.csv`, which `Pipelines/embed-tables` writes here.
enum ShippedURLRules {
  static let text = #"""
    rule,pattern,value,note
    drop_parameter,utm_*,,herkomst van de bezoeker
    drop_parameter,pk_*,,herkomst van de bezoeker
    drop_parameter,mtm_*,,herkomst van de bezoeker
    drop_parameter,matomo_*,,herkomst van de bezoeker
    drop_parameter,hsa_*,,herkomst van de bezoeker
    drop_parameter,fbclid,,herkomst van de bezoeker
    drop_parameter,gclid,,herkomst van de bezoeker
    drop_parameter,dclid,,herkomst van de bezoeker
    drop_parameter,msclkid,,herkomst van de bezoeker
    drop_parameter,yclid,,herkomst van de bezoeker
    drop_parameter,igshid,,herkomst van de bezoeker
    drop_parameter,mc_cid,,herkomst van de bezoeker
    drop_parameter,mc_eid,,herkomst van de bezoeker
    drop_parameter,_ga,,herkomst van de bezoeker
    drop_parameter,_gl,,herkomst van de bezoeker
    drop_parameter,_hsenc,,herkomst van de bezoeker
    drop_parameter,_hsmi,,herkomst van de bezoeker
    drop_parameter,wt_mc,,herkomst van de bezoeker
    drop_parameter,wkey,,herkomst van de bezoeker
    drop_parameter,cmpid,,herkomst van de bezoeker
    drop_parameter,ocid,,herkomst van de bezoeker
    drop_parameter,xtor,,herkomst van de bezoeker
    drop_parameter,ref_src,,herkomst van de bezoeker
    drop_parameter,phpsessid,,sessie
    drop_parameter,jsessionid,,sessie
    drop_parameter,aspsessionid*,,sessie
    drop_parameter,cfid,,sessie
    drop_parameter,cftoken,,sessie
    drop_parameter,zenid,,sessie
    drop_parameter,osCsid,,sessie
    drop_parameter,viewtopic.php?sid,,sessie van een forum
    drop_parameter,viewforum.php?sid,,sessie van een forum
    drop_parameter,index.php?sid,,sessie van een forum
    drop_parameter,sessionid,,sessie
    view_parameter,replytocom,,hetzelfde bericht met het antwoordvak elders
    drop_parameter,share,,deelknop
    drop_parameter,nb,,deelknop
    drop_parameter,shared,,deelknop
    drop_parameter,like_comment,,knop bij een reactie
    drop_parameter,_wpnonce,,knop bij een reactie
    drop_parameter,like,,knop bij een reactie
    drop_parameter,unapproved,,eigen reactie die wacht
    drop_parameter,moderation-hash,,eigen reactie die wacht
    drop_parameter,showComment,,plaats van een reactie bij Blogger
    view_parameter,print,,afdrukversie
    view_parameter,print=*,,afdrukversie
    view_parameter,printable,,afdrukversie
    view_parameter,afdrukken,,afdrukversie
    view_parameter,view=print,,afdrukversie
    view_parameter,format=print,,afdrukversie
    view_parameter,layout=print,,afdrukversie
    view_parameter,tmpl=component,,afdrukversie van Joomla
    view_parameter,amp,,AMP-versie
    view_parameter,amp=*,,AMP-versie
    view_parameter,outputType=amp,,AMP-versie
    view_parameter,noamp,,AMP-versie
    view_parameter,noamp=*,,AMP-versie
    view_parameter,m=0,,mobiele versie van Blogger
    view_parameter,m=1,,mobiele versie van Blogger
    view_parameter,mobile,,mobiele versie
    view_parameter,mobile=*,,mobiele versie
    view_parameter,view=mobile,,mobiele versie
    view_parameter,wpmp_switcher,,mobiele versie
    view_parameter,wptouch_*,,mobiele versie
    view_parameter,ak_action,,mobiele versie
    drop_parameter,spref,,deelknop van Blogger
    drop_parameter,more=1,,het hele bericht in oude WordPress
    drop_parameter,c=1,,reacties bij het bericht in oude WordPress
    drop_parameter,tb=1,,verwijzingen bij het bericht in oude WordPress
    drop_parameter,pb=1,,verwijzingen bij het bericht in oude WordPress
    drop_parameter,preview,,voorbeeld
    drop_parameter,preview=*,,voorbeeld
    drop_parameter,highlight,,zoekwoorden aangestreept
    drop_parameter,hilit,,zoekwoorden aangestreept
    drop_path_parameter,jsessionid,,sessie
    drop_path_parameter,phpsessid,,sessie
    drop_path_parameter,sid,,sessie
    drop_label,www,,zelfde site
    drop_label,www1,,zelfde site
    drop_label,www2,,zelfde site
    view_label,m,,mobiele versie
    view_label,mobile,,mobiele versie
    view_label,mobiel,,mobiele versie
    view_label,amp,,AMP-versie
    view_label,wap,,mobiele versie
    fold_host,blogspot.*,blogspot.com,Blogger onder de naam van elk land
    drop_index,index.html,,eigen pagina van een map
    drop_index,index.htm,,eigen pagina van een map
    drop_index,index.shtml,,eigen pagina van een map
    drop_index,index.php,,eigen pagina van een map
    drop_index,index.php3,,eigen pagina van een map
    drop_index,index.asp,,eigen pagina van een map
    drop_index,index.aspx,,eigen pagina van een map
    drop_index,index.jsp,,eigen pagina van een map
    drop_index,index.cfm,,eigen pagina van een map
    drop_index,default.htm,,eigen pagina van een map
    drop_index,default.html,,eigen pagina van een map
    drop_index,default.asp,,eigen pagina van een map
    drop_index,default.aspx,,eigen pagina van een map
    drop_index,home.html,,eigen pagina van een map
    view_tail,amp,,AMP-versie
    view_tail,amp.html,,AMP-versie
    view_tail,print,,afdrukversie
    view_tail,afdrukken,,afdrukversie
    view_tail,print.html,,afdrukversie
    view_tail,print/{n},node/$1,afdrukversie van Drupal
    view_page,print.php,,afdrukversie
    view_page,printer.php,,afdrukversie
    view_page,print.asp,,afdrukversie
    view_page,print.aspx,,afdrukversie
    view_page,printversie.php,,afdrukversie
    view_page,afdrukken.php,,afdrukversie
    view_page,print_*.php,,afdrukversie
    view_page,*_print.html,,afdrukversie
    view_page,*_print.php,,afdrukversie
    view_page,mobile.php,,mobiele versie
    view_page,comment/{n},,bericht bij een van zijn reacties in Drupal
    comments_tail,comment-page-{n},,volgende reacties in WordPress
    comments_tail,reactie-pagina-{n},,volgende reacties
    comments_tail,reacties-pagina-{n},,volgende reacties
    comments_tail,comments,,reacties op een eigen pagina
    comments_tail,reacties,,reacties op een eigen pagina
    comments_tail,reageer,,reageren
    comments_tail,reageren,,reageren
    comments_tail,respond,,reageren
    comments_tail,comments/feed,,reacties voor lezers van feeds
    comments_tail,feed,,reacties voor lezers van feeds
    comments_tail,feed/atom,,reacties voor lezers van feeds
    comments_tail,feed/rss2,,reacties voor lezers van feeds
    comments_tail,trackback,,verwijzingen
    comments_tail,attachment/*,,bijlage
    comments_tail,comment/reply/{n},node/$1,antwoorden in Drupal
    comments_tail,comment/reply/{n}/{n},node/$1,antwoorden in Drupal
    comments_tail,comment/reply/node/{n}/*,node/$1,antwoorden in Drupal 8 en later
    comments_tail,comment/reply/node/{n}/*/{n},node/$1,antwoorden in Drupal 8 en later
    comments_parameter,cpage,,volgende reacties in WordPress
    comments_parameter,commentPage,,volgende reacties bij Blogger
    comments_parameter,comments_page,,volgende reacties
    comments_parameter,comment_page,,volgende reacties
    comments_parameter,commentpage,,volgende reacties
    comments_parameter,reactiepagina,,volgende reacties
    comments_parameter,viewtopic.php?p,,onderwerp bij een van zijn berichten in phpBB
    comments_parameter,viewtopic.php?start,,volgende berichten van een onderwerp in phpBB
    comments_parameter,showthread.php?page,,volgende berichten van een onderwerp in vBulletin
    comments_parameter,topic.php?page,,volgende berichten van een onderwerp
    continued_tail,page/{n},,volgende pagina
    continued_tail,pagina/{n},,volgende pagina
    continued_tail,page-{n},,volgende pagina
    continued_tail,pagina-{n},,volgende pagina
    continued_parameter,page={n},,volgende pagina
    continued_parameter,pagina={n},,volgende pagina
    continued_parameter,pg={n},,volgende pagina
    continued_parameter,paged={n},,volgende pagina in WordPress
    continued_parameter,start={n},,volgende pagina
    continued_parameter,offset={n},,volgende pagina
    list_segment,tag,,berichten met een trefwoord
    list_segment,tags,,berichten met een trefwoord
    list_segment,trefwoord,,berichten met een trefwoord
    list_segment,trefwoorden,,berichten met een trefwoord
    list_segment,label,,berichten met een label
    list_segment,labels,,berichten met een label
    list_segment,category,,berichten van een rubriek
    list_segment,categories,,berichten van een rubriek
    list_segment,categorie,,berichten van een rubriek
    list_segment,categorieen,,berichten van een rubriek
    list_segment,rubriek,,berichten van een rubriek
    list_segment,rubrieken,,berichten van een rubriek
    list_segment,author,,berichten van een schrijver
    list_segment,auteur,,berichten van een schrijver
    list_segment,search,,zoeken
    list_segment,zoeken,,zoeken
    list_segment,calendar,,kalender
    list_segment,kalender,,kalender
    list_tail,archive,,archief
    list_tail,archives,,archief
    list_tail,archief,,archief
    list_tail,archives.html,,archief
    list_tail,archief.html,,archief
    list_tail,archive.html,,archief
    list_tail,archives.php,,archief
    list_tail,archief.php,,archief
    list_tail,archive.php,,archief
    list_tail,sitemap,,overzicht
    list_tail,sitemap.html,,overzicht
    list_tail,/20##,,jaar
    list_tail,archief/20##,,jaar
    list_tail,archief/20####,,maand
    list_tail,archive/20##,,jaar
    list_tail,archive/20####,,maand
    list_tail,archives/20##,,jaar
    list_tail,archives/20####,,maand
    list_tail,20##/##,,maand
    list_tail,20##/##/##,,dag
    list_tail,20##-##,,maand
    list_tail,20##_##.html,,maand in Movable Type
    list_tail,20##_##.php,,maand in Movable Type
    list_tail,20##_##_##_archive.html,,maand bij Blogger
    list_tail,20##_##_archive.html,,maand bij Blogger
    list_tail,archive-20##-##.html,,maand
    list_tail,archief-20##-##.html,,maand
    list_tail,viewforum.php,,onderwerpen van een forum
    list_tail,forumdisplay.php,,onderwerpen van een forum
    list_parameter,s,,zoeken in WordPress
    list_parameter,q,,zoeken
    list_parameter,search,,zoeken
    list_parameter,zoek,,zoeken
    list_parameter,cat,,rubriek in WordPress
    list_parameter,category,,rubriek
    list_parameter,categorie,,rubriek
    list_parameter,catid,,rubriek
    list_parameter,tag,,trefwoord
    list_parameter,author,,schrijver in WordPress
    list_parameter,m=####,,jaar in WordPress
    list_parameter,m=######,,maand in WordPress
    list_parameter,m=########,,dag in WordPress
    list_parameter,archive,,archief
    list_parameter,archief,,archief
    list_parameter,updated-max,,volgende berichten bij Blogger
    list_parameter,max-results,,volgende berichten bij Blogger
    list_parameter,month,,maand
    list_parameter,maand,,maand
    post_tail,20##/##/##/*,,bericht onder zijn dag
    post_tail,20##/##/*,,bericht onder zijn maand
    post_tail,20##-##/*,,bericht onder zijn maand
    post_tail,archives/{n},,bericht in WordPress
    post_tail,archives/{n}.html,,bericht in Movable Type
    post_tail,archives/{n}-*,,bericht in Serendipity
    post_tail,node/{n},,bericht in Drupal
    post_parameter,p={n},,bericht in WordPress
    post_parameter,page_id={n},,pagina in WordPress
    post_parameter,itemid={n},,bericht in Nucleus
    post_parameter,entry.php?id,,bericht in Pivot
    post_parameter,viewtopic.php?t,,onderwerp in phpBB
    post_parameter,showthread.php?t,,onderwerp in vBulletin
    other_tail,wp-login.php,,aanmelden
    other_tail,wp-comments-post.php,,versturen van een reactie
    other_tail,xmlrpc.php,,voor programma's
    other_tail,wp-trackback.php,,verwijzingen
    other_tail,mt-tb.cgi,,verwijzingen
    other_tail,login,,aanmelden
    other_tail,login.php,,aanmelden
    other_tail,register.php,,aanmelden
    other_tail,profile.php,,leden
    other_tail,member.php,,leden
    other_tail,user/*,,leden in Drupal
    other_tail,/contact,,geen bericht
    other_tail,/contact.html,,geen bericht
    other_tail,/contact.php,,geen bericht
    other_tail,/privacy,,geen bericht
    other_tail,/privacybeleid,,geen bericht
    other_tail,/privacyverklaring,,geen bericht
    other_tail,/privacy-policy,,geen bericht
    other_tail,/disclaimer,,geen bericht
    other_tail,/colofon,,geen bericht
    other_tail,/over,,over de schrijver
    other_tail,/over-mij,,over de schrijver
    other_tail,/over-ons,,over de schrijver
    other_tail,/over.html,,over de schrijver
    other_tail,/about,,over de schrijver
    other_tail,/about-me,,over de schrijver
    other_tail,/about.html,,over de schrijver
    other_tail,/wie-ben-ik,,over de schrijver
    other_tail,/p/profiel.html,,over de schrijver
    other_parameter,pagina=contact,,geen bericht
    other_parameter,page=contact,,geen bericht
    other_parameter,pagina=over,,over de schrijver
    other_tail,viewonline.php,,wie er is
    other_tail,faq.php,,uitleg van een forum
    other_segment,widget,,blokje voor andere pagina's
    other_tail,memberlist.php,,leden
    other_tail,posting.php,,schrijven
    other_tail,ucp.php,,eigen instellingen
    other_tail,/feed,,feed
    other_tail,/comments/feed,,feed
    other_segment,wp-admin,,beheer
    other_segment,wp-json,,voor programma's
    other_segment,wp-includes,,voor programma's
    other_segment,cdn-cgi,,voor programma's
    """#
}
