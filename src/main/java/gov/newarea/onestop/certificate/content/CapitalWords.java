package gov.newarea.onestop.certificate.content;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Writes amounts of money in capital numerals, which are hard to alter: 支付结算办法, annex 1. */
final class CapitalWords {

    private static final String DIGITS = "零壹贰叁肆伍陆柒捌玖";
    private static final String[] PLACES = {"", "拾", "佰", "仟"};
    private static final String[] GROUPS = {"", "万", "亿", "万亿"};
    private static final BigDecimal LIMIT = BigDecimal.TEN.pow(16);

    private CapitalWords() {}

    /**
     * The amount in words, ending in 整 where there is nothing below the yuan or the jiao.
     *
     * @param yuan not negative, below 10^16, rounded to the fen
     */
    static String of(BigDecimal yuan) {
        var fen = yuan.setScale(2, RoundingMode.HALF_UP);
        if (fen.signum() < 0 || fen.compareTo(LIMIT) >= 0) {
            throw new IllegalArgumentException("no capital numerals for this amount: " + yuan);
        }
        var whole = fen.toBigInteger().longValueExact();
        int rest = fen.remainder(BigDecimal.ONE).movePointRight(2).intValueExact();
        return whole == 0 && rest > 0 ? small(rest, false) : yuan(whole) + "元" + small(rest, whole > 0);
    }

    private static String small(int fen, boolean follows) {
        if (fen == 0) {
            return "整";
        }
        var jiao = fen / 10 > 0 ? digit(fen / 10) + "角" : follows ? "零" : "";
        return jiao + (fen % 10 > 0 ? digit(fen % 10) + "分" : "整");
    }

    private static String yuan(long whole) {
        if (whole == 0) {
            return "零";
        }
        var words = new StringBuilder();
        for (int group = 3; group >= 0; group--) {
            int value = (int) (whole / (long) Math.pow(10_000, group) % 10_000);
            if (value > 0) {
                words.append(!words.isEmpty() && value < 1000 || gap(words, whole, group) ? "零" : "")
                        .append(four(value))
                        .append(unit(group, whole));
            }
        }
        return words.toString();
    }

    /** Whether the group before this one is zero or ends in zero. */
    private static boolean gap(StringBuilder words, long whole, int group) {
        return !words.isEmpty() && whole / (long) Math.pow(10_000, group + 1) % 10 == 0;
    }

    /** 万亿 is written 万 if an amount in 亿 follows. */
    private static String unit(int group, long whole) {
        return group == 3 && whole / 100_000_000L % 10_000 > 0 ? "万" : GROUPS[group];
    }

    private static String four(int value) {
        var words = new StringBuilder();
        for (int place = 3, scale = 1000; place >= 0; place--, scale /= 10) {
            int digit = value / scale % 10;
            if (digit > 0) {
                words.append(words.isEmpty() || value / scale / 10 % 10 > 0 ? "" : "零")
                        .append(digit(digit))
                        .append(PLACES[place]);
            }
        }
        return words.toString();
    }

    private static char digit(int value) {
        return DIGITS.charAt(value);
    }
}
