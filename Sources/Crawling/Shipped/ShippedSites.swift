/// The rules of `Pipelines/sites.csv`, which `Pipelines/embed-tables` writes here.
enum ShippedSites {
  static let text = #"""
    rule,host,prefix,note
    suffix,ac.uk,,namen worden hieronder uitgegeven
    suffix,co.uk,,namen worden hieronder uitgegeven
    suffix,gov.uk,,namen worden hieronder uitgegeven
    suffix,ltd.uk,,namen worden hieronder uitgegeven
    suffix,me.uk,,namen worden hieronder uitgegeven
    suffix,net.uk,,namen worden hieronder uitgegeven
    suffix,nhs.uk,,namen worden hieronder uitgegeven
    suffix,org.uk,,namen worden hieronder uitgegeven
    suffix,plc.uk,,namen worden hieronder uitgegeven
    suffix,sch.uk,,namen worden hieronder uitgegeven
    suffix,com.au,,namen worden hieronder uitgegeven
    suffix,net.au,,namen worden hieronder uitgegeven
    suffix,org.au,,namen worden hieronder uitgegeven
    suffix,edu.au,,namen worden hieronder uitgegeven
    suffix,gov.au,,namen worden hieronder uitgegeven
    suffix,id.au,,namen worden hieronder uitgegeven
    suffix,co.nz,,namen worden hieronder uitgegeven
    suffix,net.nz,,namen worden hieronder uitgegeven
    suffix,org.nz,,namen worden hieronder uitgegeven
    suffix,geek.nz,,namen worden hieronder uitgegeven
    suffix,co.za,,namen worden hieronder uitgegeven
    suffix,org.za,,namen worden hieronder uitgegeven
    suffix,net.za,,namen worden hieronder uitgegeven
    suffix,web.za,,namen worden hieronder uitgegeven
    suffix,com.br,,namen worden hieronder uitgegeven
    suffix,net.br,,namen worden hieronder uitgegeven
    suffix,org.br,,namen worden hieronder uitgegeven
    suffix,blog.br,,namen worden hieronder uitgegeven
    suffix,com.ar,,namen worden hieronder uitgegeven
    suffix,com.mx,,namen worden hieronder uitgegeven
    suffix,com.co,,namen worden hieronder uitgegeven
    suffix,com.pe,,namen worden hieronder uitgegeven
    suffix,com.ve,,namen worden hieronder uitgegeven
    suffix,com.uy,,namen worden hieronder uitgegeven
    suffix,co.jp,,namen worden hieronder uitgegeven
    suffix,ne.jp,,namen worden hieronder uitgegeven
    suffix,or.jp,,namen worden hieronder uitgegeven
    suffix,ac.jp,,namen worden hieronder uitgegeven
    suffix,co.kr,,namen worden hieronder uitgegeven
    suffix,or.kr,,namen worden hieronder uitgegeven
    suffix,com.cn,,namen worden hieronder uitgegeven
    suffix,net.cn,,namen worden hieronder uitgegeven
    suffix,org.cn,,namen worden hieronder uitgegeven
    suffix,com.tw,,namen worden hieronder uitgegeven
    suffix,org.tw,,namen worden hieronder uitgegeven
    suffix,com.hk,,namen worden hieronder uitgegeven
    suffix,com.sg,,namen worden hieronder uitgegeven
    suffix,com.my,,namen worden hieronder uitgegeven
    suffix,co.in,,namen worden hieronder uitgegeven
    suffix,net.in,,namen worden hieronder uitgegeven
    suffix,org.in,,namen worden hieronder uitgegeven
    suffix,co.id,,namen worden hieronder uitgegeven
    suffix,or.id,,namen worden hieronder uitgegeven
    suffix,web.id,,namen worden hieronder uitgegeven
    suffix,com.tr,,namen worden hieronder uitgegeven
    suffix,org.tr,,namen worden hieronder uitgegeven
    suffix,gen.tr,,namen worden hieronder uitgegeven
    suffix,co.il,,namen worden hieronder uitgegeven
    suffix,org.il,,namen worden hieronder uitgegeven
    suffix,com.pl,,namen worden hieronder uitgegeven
    suffix,net.pl,,namen worden hieronder uitgegeven
    suffix,org.pl,,namen worden hieronder uitgegeven
    suffix,com.ua,,namen worden hieronder uitgegeven
    suffix,org.ua,,namen worden hieronder uitgegeven
    suffix,com.ru,,namen worden hieronder uitgegeven
    suffix,co.at,,namen worden hieronder uitgegeven
    suffix,or.at,,namen worden hieronder uitgegeven
    suffix,ac.at,,namen worden hieronder uitgegeven
    suffix,gv.at,,namen worden hieronder uitgegeven
    suffix,com.es,,namen worden hieronder uitgegeven
    suffix,org.es,,namen worden hieronder uitgegeven
    suffix,nom.es,,namen worden hieronder uitgegeven
    suffix,com.pt,,namen worden hieronder uitgegeven
    suffix,org.pt,,namen worden hieronder uitgegeven
    suffix,co.hu,,namen worden hieronder uitgegeven
    suffix,org.hu,,namen worden hieronder uitgegeven
    suffix,com.gr,,namen worden hieronder uitgegeven
    suffix,org.gr,,namen worden hieronder uitgegeven
    suffix,com.ro,,namen worden hieronder uitgegeven
    suffix,org.ro,,namen worden hieronder uitgegeven
    suffix,ac.be,,namen worden hieronder uitgegeven
    suffix,com.sr,,namen worden hieronder uitgegeven
    suffix,com.cw,,namen worden hieronder uitgegeven
    suffix,com.an,,namen worden hieronder uitgegeven
    suffix,com.aw,,namen worden hieronder uitgegeven
    suffix,eu.com,,namen worden hieronder uitgegeven
    suffix,uk.com,,namen worden hieronder uitgegeven
    suffix,us.com,,namen worden hieronder uitgegeven
    suffix,de.com,,namen worden hieronder uitgegeven
    suffix,gb.net,,namen worden hieronder uitgegeven
    suffix,co.nl,,namen worden hieronder uitgegeven
    suffix,com.nl,,namen worden hieronder uitgegeven
    suffix,net.nl,,namen worden hieronder uitgegeven
    subdomains,blogspot.*,,elke naam hieronder is een blog
    subdomains,blogger.com,,elke naam hieronder is een blog
    subdomains,wordpress.com,,elke naam hieronder is een blog
    subdomains,typepad.com,,elke naam hieronder is een blog
    subdomains,livejournal.com,,elke naam hieronder is een blog
    subdomains,dreamwidth.org,,elke naam hieronder is een blog
    subdomains,tumblr.com,,elke naam hieronder is een blog
    subdomains,substack.com,,elke naam hieronder is een blog
    subdomains,ghost.io,,elke naam hieronder is een blog
    subdomains,github.io,,elke naam hieronder is een blog
    subdomains,gitlab.io,,elke naam hieronder is een blog
    subdomains,netlify.app,,elke naam hieronder is een blog
    subdomains,neocities.org,,elke naam hieronder is een blog
    subdomains,weebly.com,,elke naam hieronder is een blog
    subdomains,wixsite.com,,elke naam hieronder is een blog
    subdomains,jimdo.com,,elke naam hieronder is een blog
    subdomains,jimdofree.com,,elke naam hieronder is een blog
    subdomains,squarespace.com,,elke naam hieronder is een blog
    subdomains,webnode.nl,,elke naam hieronder is een blog
    subdomains,webnode.be,,elke naam hieronder is een blog
    subdomains,blog.nl,,elke naam hieronder is een blog
    subdomains,weblog.nl,,elke naam hieronder is een blog
    subdomains,web-log.nl,,elke naam hieronder is een blog
    subdomains,punt.nl,,elke naam hieronder is een blog
    subdomains,blogo.nl,,elke naam hieronder is een blog
    subdomains,bloggers.nl,,elke naam hieronder is een blog
    subdomains,reislogger.nl,,elke naam hieronder is een blog
    subdomains,waarbenjij.nu,,elke naam hieronder is een blog
    subdomains,skynetblogs.be,,elke naam hieronder is een blog
    subdomains,mijnwebsite.nl,,elke naam hieronder is een blog
    subdomains,canalblog.com,,elke naam hieronder is een blog
    subdomains,over-blog.com,,elke naam hieronder is een blog
    subdomains,hautetfort.com,,elke naam hieronder is een blog
    subdomains,overblog.com,,elke naam hieronder is een blog
    subdomains,blogg.se,,elke naam hieronder is een blog
    subdomains,blogg.no,,elke naam hieronder is een blog
    subdomains,blogg.de,,elke naam hieronder is een blog
    subdomains,twoday.net,,elke naam hieronder is een blog
    subdomains,myblog.de,,elke naam hieronder is een blog
    subdomains,vox.com,,elke naam hieronder is een blog
    subdomains,xanga.com,,elke naam hieronder is een blog
    subdomains,posterous.com,,elke naam hieronder is een blog
    subdomains,hyves.nl,,elke naam hieronder is een blog
    subdomains,multiply.com,,elke naam hieronder is een blog
    subdomains,soup.io,,elke naam hieronder is een blog
    subdomains,edublogs.org,,elke naam hieronder is een blog
    subdomains,yolasite.com,,elke naam hieronder is een blog
    subdomains,micro.blog,,elke naam hieronder is een blog
    subdomains,bearblog.dev,,elke naam hieronder is een blog
    subdomains,mataroa.blog,,elke naam hieronder is een blog
    subdomains,write.as,,elke naam hieronder is een blog
    subdomains,hashnode.dev,,elke naam hieronder is een blog
    subdomains,medium.com,,elke naam hieronder is een blog
    subdomains,home.blog,,elke naam hieronder is een blog
    folders,*,~,persoonlijke map op een server
    folders,bloggen.be,,blog per map
    folders,blog.seniorennet.be,,blog per map
    folders,blog.seniorennet.nl,,blog per map
    folders,volkskrantblog.nl,,blog per map
    folders,vkblog.nl,,blog per map
    folders,members.home.nl,,map per lid
    folders,home.planet.nl,,map per lid
    folders,members.lycos.nl,,map per lid
    folders,home.tiscali.nl,,map per lid
    folders,members.chello.nl,,map per lid
    folders,home.kpn.nl,,map per lid
    folders,home.scarlet.be,,map per lid
    folders,users.telenet.be,,map per lid
    folders,users.skynet.be,,map per lid
    folders,users.pandora.be,,map per lid
    folders,home.zonnet.nl,,map per lid
    folders,home.wanadoo.nl,,map per lid
    folders,home.casema.nl,,map per lid
    folders,home.quicknet.nl,,map per lid
    folders,home.hetnet.nl,,map per lid
    folders,home.versatel.nl,,map per lid
    folders,geocities.com,,map per lid
    folders,spaces.live.com,,blog per map
    folders,myspace.com,,blog per map
    folders,medium.com,@,blog per lid
    folders,write.as,,blog per map
    folders,sites.google.com,,site per map
    """#
}
