/// Words in which a character is read otherwise than ICU reads it by itself, reviewed one by one.
///
/// ICU takes the commonest reading of each character: 长 is *zhang* to it, in 长沙 too. What
/// stands here goes before it; of two words that begin alike the longer one is taken. The last lines hold words
/// that read as usual, so that what follows them isn't taken for a word: 执行业务 isn't 行业.
enum PinyinWords {
  /// The words that begin with a character, longest first, each with its syllables.
  static let byFirst: [Unicode.Scalar: [(word: [Unicode.Scalar], syllables: [String])]] = {
    var words: [Unicode.Scalar: [(word: [Unicode.Scalar], syllables: [String])]] = [:]
    for line in table.split(separator: "\n") {
      for entry in line.split(separator: ";") {
        let parts = entry.split(separator: " ").map(String.init)
        guard let name = parts.first, let first = name.unicodeScalars.first else { continue }
        words[first, default: []].append((Array(name.unicodeScalars), Array(parts.dropFirst())))
      }
    }
    return words.mapValues { entries in
      entries.enumerated()
        .sorted { ($1.element.word.count, $0.offset) < ($0.element.word.count, $1.offset) }
        .map(\.element)
    }
  }()

  /// The longest word at the start of `name`.
  static func word(
    at name: ArraySlice<Unicode.Scalar>
  ) -> (word: [Unicode.Scalar], syllables: [String])? {
    guard let first = name.first else { return nil }
    return byFirst[first]?.first { name.starts(with: $0.word) }
  }

  private static let table = """
    地 di;都 du;佛 fo;埔 pu;什 shi;长安 chang an;长白 chang bai;长城 chang cheng;长春 chang chun;长处 chang chu
    长度 chang du;长短 chang duan;长防 chang fang;长河 chang he;长虹 chang hong;长护 chang hu;长假 chang jia
    长江 chang jiang;长久 chang jiu;长廊 chang lang;长乐 chang le;长龙 chang long;长宁 chang ning
    长跑 chang pao;长期 chang qi;长沙 chang sha;长寿 chang shou;长途 chang tu;长效 chang xiao;长线 chang xian
    长兴 chang xing;长阳 chang yang;长远 chang yuan;长征 chang zheng;长治 chang zhi;长足 chang zu
    特长 te chang;专长 zhuan chang;擅长 shan chang;全长 quan chang;延长 yan chang;周长 zhou chang
    总长 zong chang;狭长 xia chang;漫长 man chang;重复 chong fu;重新 chong xin;重建 chong jian;重庆 chong qing
    重阳 chong yang;重组 chong zu;重申 chong shen;重修 chong xiu;重启 chong qi;重整 chong zheng;重叠 chong die
    重合 chong he;重装 chong zhuang;重现 chong xian;重置 chong zhi;重印 chong yin;重铺 chong pu
    双重 shuang chong;多重 duo chong;三重 san chong;行业 hang ye;行长 hang zhang;行列 hang lie;行情 hang qing
    行会 hang hui;行规 hang gui;行家 hang jia;银行 yin hang;央行 yang hang;分行 fen hang;支行 zhi hang
    农行 nong hang;工行 gong hang;建行 jian hang;总行 zong hang;商行 shang hang;同行 tong hang;排行 pai hang
    跨行业 kua hang ye;各行各业 ge hang ge ye;本行业 ben hang ye;外行 wai hang;内行 nei hang;同行业 tong hang ye
    会计 kuai ji;财会 cai kuai;调整 tiao zheng;调节 tiao jie;调解 tiao jie;调剂 tiao ji;调控 tiao kong
    调试 tiao shi;调和 tiao he;调理 tiao li;调味 tiao wei;调停 tiao ting;调价 tiao jia;调频 tiao pin
    调压 tiao ya;调蓄 tiao xu;调峰 tiao feng;调优 tiao you;调适 tiao shi;调处 tiao chu;调养 tiao yang
    调档 tiao dang;协调 xie tiao;空调 kong tiao;失调 shi tiao;下调 xia tiao;上调 shang tiao;微调 wei tiao
    烹调 peng tiao;参差 cen ci;人参 ren shen;海参 hai shen;党参 dang shen;丹参 dan shen;朝霞 zhao xia
    朝夕 zhao xi;今朝 jin zhao;乐器 yue qi;音乐 yin yue;乐团 yue tuan;乐队 yue dui;乐曲 yue qu;声乐 sheng yue
    器乐 qi yue;民乐 min yue;奏乐 zou yue;礼乐 li yue;管弦乐 guan xian yue;交响乐 jiao xiang yue;曾孙 zeng sun
    传记 zhuan ji;自传 zi zhuan;水浒传 shui hu zhuan;列传 lie zhuan;藏族 zang zu;西藏 xi zang;藏语 zang yu
    藏文 zang wen;藏区 zang qu;藏医 zang yi;藏药 zang yao;藏历 zang li;青藏 qing zang;川藏 chuan zang
    宝藏 bao zang;援藏 yuan zang;单县 shan xian;单于 chan yu;率先 shuai xian;率领 shuai ling;表率 biao shuai
    草率 cao shuai;轻率 qing shuai;统率 tong shuai;盛器 cheng qi;给水 ji shui;给付 ji fu;给予 ji yu;给养 ji yang
    供给 gong ji;补给 bu ji;配给 pei ji;自给 zi ji;降服 xiang fu;投降 tou xiang;还款 huan kuan;还田 huan tian
    还建 huan jian;还贷 huan dai;还本 huan ben;还息 huan xi;还原 huan yuan;还林 huan lin;还草 huan cao
    还湿 huan shi;还湖 huan hu;还清 huan qing;还迁 huan qian;还房 huan fang;偿还 chang huan;返还 fan huan
    归还 gui huan;退还 tui huan;交还 jiao huan;送还 song huan;发还 fa huan;生还 sheng huan;弹性 tan xing
    弹簧 tan huang;弹琴 tan qin;弹唱 tan chang;弹劾 tan he;反弹 fan tan;回弹 hui tan;厦门 xia men;蚌埠 beng bu
    大夫 dai fu;差旅 chai lv;差遣 chai qian;差役 chai yi;差使 chai shi;差事 chai shi;出差 chu chai
    公差 gong chai;信差 xin chai;校对 jiao dui;校准 jiao zhun;校正 jiao zheng;校订 jiao ding;校验 jiao yan
    校核 jiao he;牛仔 niu zai;色子 shai zi;系鞋 ji xie;了解 liao jie;了结 liao jie;了然 liao ran;了事 liao shi
    办不了 ban bu liao;目的 mu di;的确 di que;有的放矢 you di fang shi;标的 biao di;着手 zhuo shou
    着重 zhuo zhong;着眼 zhuo yan;着力 zhuo li;着陆 zhuo lu;着色 zhuo se;着装 zhuo zhuang;着落 zhuo luo
    着急 zhao ji;着火 zhao huo;着凉 zhao liang;沉着 chen zhuo;附着 fu zhuo;衣着 yi zhuo;执着 zhi zhuo
    模板 mu ban;模具 mu ju;模样 mu yang;角色 jue se;角逐 jue zhu;主角 zhu jue;配角 pei jue;没收 mo shou
    没落 mo luo;淹没 yan mo;沉没 chen mo;埋没 mai mo;出没 chu mo;埋怨 man yuan;薄弱 bo ruo;单薄 dan bo;微薄 wei bo
    稀薄 xi bo;厚薄 hou bo;薄荷 bo he;停泊 ting bo;泊位 bo wei;泊车 bo che;泊船 bo chuan;漂泊 piao bo;开拓 kai tuo
    拓展 tuo zhan;拓宽 tuo kuan;拓荒 tuo huang;拓面 tuo mian;对称 dui chen;称职 chen zhi;匀称 yun chen
    相称 xiang chen;强劲 qiang jing;劲旅 jing lv;畜牧 xu mu;畜产 xu chan;畜养 xu yang;厌恶 yan wu;可恶 ke wu
    好恶 hao wu;秘鲁 bi lu;堵塞 du se;阻塞 zu se;闭塞 bi se;栓塞 shuan se;露面 lou mian;露馅 lou xian
    曝光 bao guang;粘土 nian tu;粘液 nian ye;粘稠 nian chou;呼吁 hu yu;咳嗽 ke sou;包扎 bao za;暖和 nuan huo
    反省 fan xing;省悟 xing wu;纤夫 qian fu;琢磨 zhuo mo;雕琢 diao zhuo;便宜 pian yi;便宜行事 bian yi xing shi
    柏林 bo lin;鸭绿江 ya lu jiang;绿林军 lu lin jun;六安 lu an;番禺 pan yu;番茄 fan qie;茄子 qie zi;浚县 xun xian
    洪洞 hong tong;铅山 yan shan;大埔 da bu;阿房宫 e pang gong;东阿 dong e;阿胶 e jiao;巷道 hang dao;地壳 di qiao
    甲壳 jia qiao;屏息 bing xi;刹那 cha na;游说 you shui;切削 qie xiao;似的 shi de;奇数 ji shu;殷红 yan hong
    慰藉 wei jie;哽咽 geng ye;薄膜 bo mo;勒令 le ling;勒索 le suo;关卡 guan qia;长征路 chang zheng lu
    执行 zhi xing;进行 jin xing;实行 shi xing;运行 yun xing;推行 tui xing;施行 shi xing;发行 fa xing
    流行 liu xing;举行 ju xing;自行 zi xing;通行 tong xing;履行 lv xing;试行 shi xing;现行 xian xing
    暂行 zan xing;先行 xian xing;严重 yan zhong;增长 zeng zhang;成长 cheng zhang;局长 ju zhang
    部长 bu zhang;校长 xiao zhang;院长 yuan zhang;生长 sheng zhang;助长 zhu zhang;组长 zu zhang
    站长 zhan zhang;队长 dui zhang;市长 shi zhang;县长 xian zhang;镇长 zhen zhang;乡长 xiang zhang
    村长 cun zhang;区长 qu zhang;厅长 ting zhang;处长 chu zhang;科长 ke zhang;园长 yuan zhang
    河长 he zhang;林长 lin zhang;湖长 hu zhang;田长 tian zhang;链长 lian zhang;家长 jia zhang
    会长 hui zhang;秘书长 mi shu zhang;强调 qiang diao;抽调 chou diao;选调 xuan diao;借调 jie diao
    社会 she hui;议会 yi hui;协会 xie hui;机会 ji hui;委员会 wei yuan hui;大会 da hui;学会 xue hui
    工会 gong hui;商会 shang hui;集会 ji hui;展会 zhan hui;晚会 wan hui;例会 li hui;年会 nian hui
    全会 quan hui;体会 ti hui
    """
}
