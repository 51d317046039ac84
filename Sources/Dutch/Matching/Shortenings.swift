/// How people shorten and misspell common words, each with `=` and the word.
enum Shortenings {
  static let table: StaticString = """
    idd=inderdaad egt=echt ech=echt eig=eigenlijk eigelijk=eigenlijk ff=even effe=even effen=even mss=misschien
    miss=misschien misshien=misschien mischien=misschien wrs=waarschijnlijk wss=waarschijnlijk ws=waarschijnlijk
    bijv=bijvoorbeeld bijv.=bijvoorbeeld bv=bijvoorbeeld bv.=bijvoorbeeld b.v.=bijvoorbeeld vb=voorbeeld
    mn=mijn m'n=mijn mijne=mijn zn=zijn z'n=zijn dr=daar d'r=haar 'm=hem m=hem 'k=ik ikke=ik 't=het 'n=een nie=niet
    nii=niet nt=niet nie=niet gwn=gewoon gewn=gewoon wnr=wanneer wrm=waarom wrom=waarom waarm=waarom
    omda=omdat da=dat wa=wat das=dat da's=dat iig=ieder tis=het tja=tja
    vd=van v/d=van a/d=aan i/d=in o/d=op igv=geval ipv=plaats mbt=betreffende tov=tegenover nav=naar
    nl=namelijk nml=namelijk aub=alsjeblieft a.u.b.=alsjeblieft svp=alsjeblieft ajb=alsjeblieft pls=alsjeblieft
    plz=alsjeblieft thx=bedankt thnx=bedankt tnx=bedankt tx=bedankt bdankt=bedankt dankje=bedankt thanks=bedankt
    grtjs=groetjes grts=groeten gr=groet gr.=groet groetn=groeten mvg=groet
    svp=alsjeblieft btw=trouwens lol=lachen omg=god wtf=wat zgn=zogenaamd zgn.=zogenaamd zog=zogenaamd
    enz=enzovoort enz.=enzovoort etc=enzovoort etc.=enzovoort e.d.=dergelijke ed=dergelijke
    fb=facebook insta=instagram tel=telefoon mob=mobiel comp=computer pctje=pc mailtje=mail appje=app msg=bericht
    mgr=manager mngr=manager dir=directeur afd=afdeling afd.=afdeling mdw=medewerker mdws=medewerkers collegas=collega's
    fotos=foto's autos=auto's videos=video's emails=emails e-mail=email e-mails=emails mailen=mailen
    interesant=interessant intressant=interessant interressant=interessant professioneel=professioneel
    proffesioneel=professioneel accomodatie=accommodatie onmidellijk=onmiddellijk onmiddelijk=onmiddellijk
    uitteraard=uiteraard verassing=verrassing verassend=verrassend eigenlijks=eigenlijk tenslotte=tenslotte
    vergadring=vergadering managment=management managament=management maneger=manager menager=manager
    directuer=directeur beleidt=beleid weerstant=weerstand technologi=technologie comunicatie=communicatie
    communikatie=communicatie organizatie=organisatie organisasie=organisatie
    geintereseerd=geïnteresseerd geinteresseerd=geïnteresseerd enthousiast=enthousiast entousiast=enthousiast
    enthousiasme=enthousiasme entousiasme=enthousiasme irritand=irritant iritant=irritant
    overwelmd=overweldigd overweldigt=overweldigd gestressd=gestrest burnout=burn-out
    beetej=beetje altijt=altijd altyd=altijd tog=toch noch=noch zowiezo=sowieso sowiso=sowieso sws=sowieso
    helaast=helaas zelvs=zelfs zkr=zeker hlm=helemaal hlml=helemaal heleml=helemaal heelemaal=helemaal
    vnd=vandaag vndg=vandaag gistr=gisteren mrgn=morgen wknd=weekend
    """
}
