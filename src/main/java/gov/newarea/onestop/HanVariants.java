package gov.newarea.onestop;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/**
 * Writes traditional and variant characters as the simplified ones they stand for, for comparing only. The build takes the pairs of
 * traditional characters from OpenCC; the variants it lacks are those of 第一批异体字整理表 (1955). Characters that 通用规范汉字表 (2013)
 * lists for names (昇, 喆, 堃, 邨) are characters of their own.
 */
final class HanVariants {

    /** Each variant, and the character in its place. */
    private static final String VARIANTS =
            "翺翱栢柏緥褓桮杯揹背逩奔偪逼粃秕竝并盋钵愽博揷插詧察甞尝塲场撦扯椉乘乗乘勅敕酧酬讐仇鉏锄窓窗牕窗牎窗湻淳辤辞怱匆悤匆觕粗躭耽悳德櫈凳隄堤蔕蒂魡钓曡叠疉叠鼑鼎兠兜鬭斗覩睹妬妒朶朵躱躲戹厄鵞鹅蕚萼"
                    + "尒尔灋法㳒法飜翻繙翻凢凡凣凡緐繁倣仿俛俯坿附匄丐葢盖槩概灨赣皐皋臯皋謌歌畊耕躳躬恠怪菓果圅函銲焊釬焊皜皓暠皓咊和閧哄蘤花懽欢讙欢驩欢幑徽囬回廻回昬昏䰟魂檝楫姫姬鍳鉴堿碱畺姜勦剿呌叫堦阶稭秸"
                    + "逈迥烱炯韮韭捄救跼局睠眷㑺俊穅糠匟炕攷考欬咳尅克肎肯阬坑宼寇冦寇欵款崐昆濶阔臈腊頼赖嬾懒棃梨犂犁歴历暦历亷廉㢘廉隣邻燐磷痳淋蔆菱畱留㽞留栁柳桺柳癅瘤竜龙畧略驘骡躶裸臝裸蔴麻衇脉䘑脉㡌帽楳梅"
                    + "槑梅蝱虻萠萌緜绵玅妙謩谟糢模幙幕拏拿挐拿廼乃枏楠柟楠閙闹妳你揑捏寕宁辳农挵弄煖暖煗暖砲炮瓫盆掽碰踫碰毘毗飃飘凴凭缾瓶廹迫朞期碁棋噐器憇憩彊强鍫锹毬球琹琴懃勤寑寝敺驱駈驱劵券帬裙裠裙冄冉"
                    + "刄刃羢绒螎融宂冗輭软蘂蕊蕋蕊叡睿㪔散桒桑澁涩濇涩譱善饍膳尙尚䠶射㴱深旹时寔实眎视眡视昰是柹柿疎疏庻庶佀似竢俟蘓苏愬诉牠它搨拓墖塔餹糖搯掏嗁啼蹏蹄薙剃鬀剃㴻添廰厅㧾捅筩筒媮偷圗图兎兔骽腿呑吞"
                    + "臋臀拕拖韤袜韈袜卍万徃往朢望衞卫脗吻蟁蚊螡蚊罋瓮汚污啎忤厀膝戯戏陜狭僊仙啣衔㳄涎亯享傚效咲笑恊协脇胁衺斜擕携㩗携㩦携鞵鞋蠏蟹胷胸敍叙賉恤勗勖蕿萱諠喧楥楦斈学狥徇枒丫嵒岩嵓岩硏研簷檐豓艳燄焰醼宴"
                    + "鷰燕鴈雁殀夭窰窑燿耀埜野壄野亱夜吚咿迻移囙因隂阴婣姻唫吟婬淫滛淫飮饮㱃饮鸎莺甖罂暎映慂恿惥恿勈勇欝郁庽寓瘉愈寃冤猨猿蝯猿烖灾菑灾簮簪塟葬蹧糟牐闸搾榨琖盏麞獐櫂棹珎珍碪砧酖鸩帋纸袠帙妷侄穉稚"
                    + "稺稚呪咒煑煮筯箸荘庄粧妆姉姊緫总辠罪罇樽冣最㝡最氷冰";

    private static final String TRADITIONAL = "/han/simplified.txt";
    private static final Map<Integer, Integer> SIMPLIFIED = pairs();

    private HanVariants() {}

    static String simplified(String text) {
        return text.codePoints()
                .map(character -> SIMPLIFIED.getOrDefault(character, character))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static Map<Integer, Integer> pairs() {
        var pairs = new HashMap<Integer, Integer>();
        fill(pairs, traditional());
        var variants = new HashMap<Integer, Integer>();
        fill(variants, VARIANTS);
        variants.forEach((variant, standard) -> pairs.putIfAbsent(variant, pairs.getOrDefault(standard, standard)));
        pairs.replaceAll((character, standard) -> pairs.getOrDefault(standard, standard));
        return Map.copyOf(pairs);
    }

    private static void fill(Map<Integer, Integer> pairs, String text) {
        int[] characters = text.codePoints().filter(each -> each != '\n').toArray();
        for (int i = 0; i < characters.length; i += 2) {
            if (characters[i] != characters[i + 1]) {
                pairs.put(characters[i], characters[i + 1]);
            }
        }
    }

    private static String traditional() {
        try (InputStream file = Objects.requireNonNull(
                HanVariants.class.getResourceAsStream(TRADITIONAL), "the build writes " + TRADITIONAL)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
