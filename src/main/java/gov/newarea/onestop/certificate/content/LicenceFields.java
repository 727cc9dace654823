package gov.newarea.onestop.certificate.content;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Provides the content of a business licence: 登记细则 23. */
@Component
public class LicenceFields {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("y年M月d日", Locale.CHINA);
    private static final int YUAN = 10_000;

    private final MessageSource messages;

    LicenceFields(MessageSource messages) {
        this.messages = messages;
    }

    public Map<String, String> of(FormWords words, LocalDate today) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("name", words.text("name.fullName"));
        fields.put("type", words.label("capital.companyType"));
        fields.put("address", words.address("address.domicile"));
        fields.put("legalRepresentative", words.text("legalRep.name"));
        fields.put("capital", capital(words));
        fields.put("establishedOn", today.toString());
        fields.put("term", term(words, today));
        fields.put("scope", scope(words));
        fields.put("copies", words.text("capital.copies"));
        return fields;
    }

    /** The form has the amount in units of 10,000 yuan. */
    private String capital(FormWords words) {
        var amount = words.answers().number("capital.capital").orElse(BigDecimal.ZERO);
        var written = CapitalWords.of(amount.multiply(BigDecimal.valueOf(YUAN)));
        return words.text("capital.capitalCurrency").equals("OTHER") ? say("capital.other", written) : written;
    }

    private String term(FormWords words, LocalDate from) {
        return words.answers()
                .number("term.termYears")
                .filter(years -> words.text("term.termKind").equals("YEARS"))
                .map(years -> from.plusYears(years.longValue()).minusDays(1))
                .map(to -> say("term.years", DAY.format(from), DAY.format(to)))
                .orElseGet(() -> say("term.long"));
    }

    private String scope(FormWords words) {
        return part("scope.licensed", words.rows("scope.licensedItems", "item"))
                + part("scope.general", words.rows("scope.generalItems", "item"));
    }

    private String part(String key, String items) {
        return items.isEmpty() ? "" : say(key, items);
    }

    private String say(String key, Object... arguments) {
        return messages.getMessage("approval.licence." + key, arguments, Locale.CHINESE);
    }
}
