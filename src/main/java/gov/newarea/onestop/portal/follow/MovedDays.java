package gov.newarea.onestop.portal.follow;

import gov.newarea.onestop.Localized;
import gov.newarea.onestop.deadline.LimitScope;
import gov.newarea.onestop.deadline.NamedDays;
import gov.newarea.onestop.filing.FilingId;
import gov.newarea.onestop.oversight.Trace;
import gov.newarea.onestop.portal.PageText;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Says in a sentence which days of a limit moved, from when to when, and why. */
@Component
class MovedDays {

    private final NamedDays named;
    private final PageText words;

    MovedDays(NamedDays named, PageText words) {
        this.named = named;
        this.words = words;
    }

    static boolean isMove(Trace trace) {
        return trace.act().equals("LimitMoved");
    }

    /** Whether the move is one of this limit; traces of earlier versions do not say whose it was. */
    static boolean isOf(Trace trace, LimitScope scope) {
        return isMove(trace) && trace.detail("scope").equals(scope.toString());
    }

    /** @param item the name of the item, or empty */
    String say(FilingId filing, Trace trace, String item) {
        var why = trace.detail("notice").isEmpty()
                ? words.say("citizen.act.LimitMoved")
                : words.say("citizen.act.LimitMoved.notice", trace.detail("notice"));
        return why + (item.isEmpty() ? "" : words.say("citizen.act.LimitMoved.item", item)) + days(filing, trace);
    }

    private String days(FilingId filing, Trace trace) {
        if (trace.detail("scope").isEmpty()) {
            return move("citizen.clock.title", trace, "from", "to");
        }
        var promised = named.promised(filing, LimitScope.of(trace.detail("scope")));
        boolean bothNamed = promised != NamedDays.Name.ANSWER && promised != NamedDays.Name.INTERNAL;
        return Stream.of(
                        move("deadline.day." + promised, trace, "promisedFrom", "promisedTo"),
                        bothNamed ? move("deadline.day.STATUTORY", trace, "statutoryFrom", "statutoryTo") : "")
                .filter(move -> !move.isEmpty())
                .collect(Collectors.joining(words.say("citizen.act.LimitMoved.and")));
    }

    private String move(String name, Trace trace, String from, String to) {
        return trace.detail(from).isEmpty()
                ? ""
                : words.say("citizen.act.LimitMoved.move", words.say(name), day(trace, from), day(trace, to));
    }

    private static String day(Trace trace, String key) {
        return Localized.day(LocalDate.parse(trace.detail(key))).in(LocaleContextHolder.getLocale());
    }
}
