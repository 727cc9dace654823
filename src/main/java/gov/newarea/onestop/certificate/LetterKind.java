package gov.newarea.onestop.certificate;

import java.util.Locale;

/** Kinds of letters that organs send about a filing. */
public enum LetterKind {
    /** 收件回执. */
    RECEIPT,
    /** 受理通知书, 许可法 32(5). */
    ACCEPTANCE,
    /** 不予受理决定书, 许可法 32(1), (2). */
    NOT_ACCEPTED,
    /** 补正告知书, everything at once: 许可法 32(4). */
    CORRECTION,
    /** 更正通知, asked by one branch during the review. */
    BRANCH_CORRECTION,
    /** 准予行政许可决定书, 许可法 38. */
    GRANT,
    /** 不予行政许可决定书, with reasons and remedies: 许可法 38. */
    REFUSAL,
    /** 撤回确认. */
    WITHDRAWAL,
    /** 送达回证, 许可法 44. */
    DELIVERY,
    /** 容缺受理通知书. */
    MATERIALS_TO_FOLLOW;

    /** The name of its template. */
    String template() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
