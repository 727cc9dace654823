package gov.newarea.onestop.filing.form;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Fills in what follows from other answers: the full name, the shares, what the trades ask for. */
@Component
class Derived {

    private static final BigDecimal HUNDRED = new BigDecimal(100);

    private final NameWords words = NameWords.read();

    FormData apply(FormDefinition form, FormData data) {
        return form.key().equals("company-registration")
                ? approvals(negativeList(capitalRule(ratios(fullName(form, data)))))
                : data;
    }

    private static FormData fullName(FormDefinition form, FormData data) {
        var ending = form.field("name.nameForm")
                .map(field -> field.optionLabel(data.text("name.nameForm"), Locale.CHINESE))
                .orElse("");
        var name = Stream.of("nameRegion", "nameTradeName", "nameIndustry")
                .map(part -> data.text("name." + part))
                .collect(Collectors.joining("", "", ending));
        return data.with("name.fullName", data.has("name.nameTradeName") ? name : null);
    }

    private static FormData ratios(FormData start) {
        var data = start;
        var capital = data.number("capital.capital").filter(amount -> amount.signum() > 0);
        for (var row : data.rowPaths("shareholders.shareholders")) {
            var amount = data.number(row + ".amount");
            var ratio = capital.flatMap(
                    whole -> amount.map(part -> part.multiply(HUNDRED).divide(whole, 4, RoundingMode.HALF_UP)));
            data = data.with(
                    row + ".ratio", ratio.map(BigDecimal::stripTrailingZeros).orElse(null));
        }
        return data;
    }

    private FormData capitalRule(FormData data) {
        var trades = Registration.trades(data);
        var rule = words.capital().stream()
                .filter(each -> trades.contains(each.trade()))
                .map(NameWords.TradeCapital::rule)
                .collect(Collectors.joining("\n"));
        return data.with("capital.specialCapitalRule", rule.isEmpty() ? null : rule);
    }

    private FormData negativeList(FormData data) {
        if (!data.has("scope")) {
            return data;
        }
        var name = data.text("name.fullName");
        boolean nameWord = Stream.of(words.financial(), words.financialJudged())
                .anyMatch(list -> words.found(list, name).isPresent());
        var result = data.rows("scope.licensedItems") > 0 ? "PERMIT" : nameWord ? "NAME" : "FREE";
        return data.with("scope.negativeListResult", result);
    }

    private static FormData approvals(FormData data) {
        var later = data.rowPaths("scope.licensedItems").stream()
                .filter(row -> data.text(row + ".timing").equals("AFTER"))
                .map(row -> Map.of("item", data.text(row + ".item")))
                .toList();
        return data.with("declaration.postApprovalList", later.isEmpty() ? null : List.copyOf(later));
    }
}
