package gov.newarea.onestop.form.rules;

import gov.newarea.onestop.catalog.Trade;
import gov.newarea.onestop.catalog.Trades;
import gov.newarea.onestop.form.FormData;
import gov.newarea.onestop.form.FormDefinition;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Fills in derived answers: the full name, the shares, what the trades require. */
final class DerivedAnswers {

    private static final BigDecimal HUNDRED = new BigDecimal(100);

    private static final Pattern IN_BRACKETS = Pattern.compile("[（(](.+)[）)]");

    private final NameWords words;
    private final Trades trades;
    private final MarketAccess access;

    DerivedAnswers(Trades trades, MarketAccess access, NameWords words) {
        this.words = words;
        this.trades = trades;
        this.access = access;
    }

    FormData apply(FormDefinition form, FormData data) {
        return approvals(negativeList(capitalRule(ratios(fullName(form, data)))));
    }

    /** The region comes first, or in brackets after the trade name if it was given in brackets. */
    private static FormData fullName(FormDefinition form, FormData data) {
        var ending = form.field("name.nameForm")
                .map(field -> field.optionLabel(data.text("name.nameForm"), Locale.CHINESE))
                .orElse("");
        var region = IN_BRACKETS.matcher(data.text("name.nameRegion"));
        var trade = data.text("name.nameTradeName");
        var head = region.matches() ? trade + "（" + region.group(1) + "）" : data.text("name.nameRegion") + trade;
        var name = head + data.text("name.nameIndustry") + ending;
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
        var named = RegistrationAnswers.trades(data).stream()
                .flatMap(code -> Stream.concat(Stream.of(code), trades.find(code).map(Trade::section).stream()))
                .toList();
        var rule = words.capital().stream()
                .map(NameWords.TradeCapital::trade)
                .filter(named::contains)
                .findFirst();
        return data.with("capital.specialCapitalRule", rule.orElse(null));
    }

    private FormData negativeList(FormData data) {
        if (!data.has("scope")) {
            return data;
        }
        String result;
        if (!access.prohibited(data).isEmpty()) {
            result = "PROHIBITED";
        } else if (access.hasFinancialWord(data)) {
            result = "NAME";
        } else {
            boolean licensed = data.rows("scope.licensedItems") > 0
                    || !access.permits(data).isEmpty();
            result = licensed ? "PERMIT" : "FREE";
        }
        return data.with("scope.negativeListResult", result);
    }

    private FormData approvals(FormData data) {
        var later = data.rowPaths("scope.licensedItems").stream()
                .filter(row -> data.text(row + ".timing").equals("AFTER"))
                .map(row -> data.text(row + ".item"))
                .map(item -> Map.of("item", item, "department", access.licensing(item, data)))
                .toList();
        return data.with("declaration.postApprovalList", later.isEmpty() ? null : List.copyOf(later));
    }
}
