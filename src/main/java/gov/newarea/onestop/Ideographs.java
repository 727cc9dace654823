package gov.newarea.onestop;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Replaces signs that only look like Han characters by the characters they stand for. PDF files and fonts put radicals (⽅, ⻓) in
 * the place of characters (方, 长); the pairs are those of the Unicode property Equivalent_Unified_Ideograph. Compatibility
 * ideographs need no table: NFC replaces them.
 */
final class Ideographs {

    private static final int FIRST_KANGXI = 0x2F00;
    private static final int LAST_KANGXI = 0x2FD5;

    private static final String RADICALS = "⺁⺂⺃⺄⺅⺆⺇⺈⺉⺊⺋⺌⺍⺎⺏⺐⺑⺒⺓⺔⺕⺖⺗⺘⺙⺛⺜⺝⺞⺟⺠⺡⺢⺣⺤⺥⺦⺧⺨⺩⺪⺫⺬⺭⺮⺯⺰⺱⺲⺳⺴⺵⺶⺷⺸⺹⺺⺻"
            + "⺼⺽⺾⺿⻀⻁⻂⻃⻄⻅⻆⻇⻈⻉⻊⻋⻌⻍⻎⻏⻐⻑⻒⻓⻔⻕⻖⻗⻘⻙⻚⻛⻜⻝⻞⻟⻠⻡⻢⻣⻤⻥⻦⻧⻨⻩⻪⻫⻬⻭⻮⻯⻰⻱⻲⻳";

    private static final String CHARACTERS = "厂乛乚乙亻冂𠘨刀刂卜㔾小小兀尣尢𡯂巳幺彑彐忄心扌攵旡日月歺母民氵氺灬爫爫丬牛犭王𤴔目示礻𥫗糹纟罓罒㓁冗𦉫羊𦍌𦍋耂肀聿"
            + "肉𦥑艹艹艹虎衤覀西见角𧢲讠贝𧾷车辶辶辶邑钅長镸长门𨸏阝雨青韦页风飞食𩙿飠饣𩠐马骨鬼鱼鸟卤麦黄黾斉齐歯齿竜龙龜亀龟";

    private static final Map<Integer, Integer> MEANT = pairs();

    private Ideographs() {}

    static int of(int character) {
        return MEANT.getOrDefault(character, character);
    }

    private static Map<Integer, Integer> pairs() {
        int[] radicals = RADICALS.codePoints().toArray();
        int[] characters = CHARACTERS.codePoints().toArray();
        var pairs = IntStream.range(0, radicals.length)
                .boxed()
                .collect(Collectors.toMap(i -> radicals[i], i -> characters[i]));
        IntStream.rangeClosed(FIRST_KANGXI, LAST_KANGXI)
                .forEach(radical -> pairs.put(radical, TextFolding.compatible(radical)));
        return Map.copyOf(pairs);
    }
}
