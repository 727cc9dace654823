package gov.newarea.onestop.form.rules;

import gov.newarea.onestop.catalog.NegativeList;
import gov.newarea.onestop.catalog.NegativeList.Entry.Kind;
import gov.newarea.onestop.form.FormData;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Applies the negative list to a company to be founded: 优化营商环境条例 20. */
@Component
public class MarketAccess {

    private static final String STATE_OWNED = "1110";
    private static final String ANY_ORGAN = "有关主管部门";

    private final NegativeList list;
    private final NameWords words = NameWords.read();

    public MarketAccess(NegativeList list) {
        this.list = list;
    }

    /** Prohibited activities; those closed to private capital only are open to a company wholly owned by the state. */
    List<NegativeList.Entry> prohibited(FormData data) {
        return data.text("capital.companyType").equals(STATE_OWNED)
                ? List.of()
                : concerning(data, Kind.PROHIBITED).stream()
                        .filter(entry -> !entry.classes().isEmpty())
                        .toList();
    }

    /** Activities that need a licence. */
    List<NegativeList.Entry> permits(FormData data) {
        return concerning(data, Kind.PERMIT);
    }

    /** The licensing authority of an item of the scope: by its words, or else by the trades; empty if the list does not say. */
    String licensing(String item, FormData data) {
        var named = list.concerning(Set.of(), item).stream()
                .filter(entry -> entry.kind() == Kind.PERMIT)
                .toList();
        return (named.isEmpty() ? permits(data) : named)
                .stream()
                        .findFirst()
                        .map(entry -> String.join("、", entry.departments()))
                        .orElse(ANY_ORGAN);
    }

    /** The first word, without harmless ones, that makes the name a matter of financial supervision. */
    boolean hasFinancialWord(FormData data) {
        var name = data.text("name.fullName");
        return words.found(words.financial(), name).isPresent()
                || words.found(words.financialJudged(), name).isPresent();
    }

    private List<NegativeList.Entry> concerning(FormData data, Kind kind) {
        return list.concerning(RegistrationAnswers.trades(data), words.without(data.text("name.fullName"))).stream()
                .filter(entry -> entry.kind() == kind)
                .toList();
    }
}
