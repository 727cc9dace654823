package gov.newarea.onestop.certificate;

import java.util.Locale;
import java.util.stream.Stream;

/**
 * The letters an organ sends about a filing. A kind is one entry here and one template; {@link LetterCheck} says at start-up
 * what a kind lacks.
 *
 * <p>Each entry names what its letter says; a value may be text, a date, a {@link gov.newarea.onestop.Localized}, or a list of maps
 * of these. Every kind takes {@code applicant}, {@code bundle} (the name of what was applied for) and {@code number} (the
 * filing's number). {@code provisional} says that a day may move. Absent keys are not printed.
 */
public enum LetterKind {
    /** 收件回执: {@code receivedOn}, {@code checkBy}, {@code materials} = list of names. */
    RECEIPT("收"),
    /**
     * 受理通知书, 许可法 32(5): {@code acceptedOn}, {@code dueOn}, {@code promisedOn} or {@code countedDays} where the promise is not
     * published, {@code toFollow} where materials come later, {@code materials} = list of names.
     */
    ACCEPTANCE("受"),
    /** 不予受理决定书, 许可法 32(1), (2): {@code reason}, {@code whereToGo}. */
    NOT_ACCEPTED("不受"),
    /**
     * 补正告知书, everything at once, 许可法 32(4): {@code points} = list of {@code target, reason, note, department};
     * {@code correctBy}.
     */
    CORRECTION("补"),
    /** 更正通知, asked by one branch during the review: as CORRECTION, and {@code item}. */
    BRANCH_CORRECTION("更"),
    /**
     * 准予行政许可决定书, 许可法 38: {@code items} = list of {@code department, item}; {@code certificates} = list of
     * {@code name, number}; {@code decidedOn}, {@code deliverBy}.
     */
    GRANT("准"),
    /**
     * 不予行政许可决定书, with reasons and remedies, 许可法 38: {@code reasons} = list of {@code department, item, reason};
     * {@code decidedOn}; {@code inPart} where the rest was granted.
     */
    REFUSAL("不准"),
    /** 准予登记通知书, 登记条例 19, 21: as GRANT, and {@code registers}. */
    REGISTRATION("登"),
    /** 不予登记通知书, with reasons and remedies, 登记条例 20: as REFUSAL, and {@code registers}. */
    REGISTRATION_REFUSED("不登"),
    /** 撤回确认: {@code withdrawnOn}, {@code reason}. */
    WITHDRAWAL("撤"),
    /**
     * 送达回证, 许可法 44: {@code documents} = list of {@code name, number}; {@code receivedBy}, {@code receivedOn},
     * {@code channel}.
     */
    DELIVERY("送"),
    /** 容缺受理通知书: {@code acceptedOn}, {@code materials} = list of {@code name, department}; {@code supplyBy}. */
    MATERIALS_TO_FOLLOW("容");

    private final String mark;

    /** @param mark the beginning of its reference numbers, after the name of the area */
    LetterKind(String mark) {
        this.mark = mark;
    }

    String mark() {
        return mark;
    }

    /**
     * The name under which letters, mails and traces keep the kind. A registration is kept as the decision that it is, so that a node of
     * the version before, which knows no letter of registration, can show it during an upgrade.
     */
    public String stored() {
        return switch (this) {
            case REGISTRATION -> GRANT.name();
            case REGISTRATION_REFUSED -> REFUSAL.name();
            default -> name();
        };
    }

    /** The kind kept under the name, as the letter of a registration or of another decision. */
    static LetterKind read(String stored, boolean registers) {
        var kind = valueOf(stored);
        return Stream.of(values())
                .filter(each -> registers && each != kind && each.stored().equals(stored))
                .findFirst()
                .orElse(kind);
    }

    /** The message key of its title, which letter, page and mail show. */
    public String title() {
        return "certificate.letter.title." + name();
    }

    /** The name of its template, which is also part of its message keys. */
    public String template() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
