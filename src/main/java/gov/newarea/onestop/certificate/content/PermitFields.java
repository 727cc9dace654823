package gov.newarea.onestop.certificate.content;

import gov.newarea.onestop.certificate.CertificateSettings;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Provides the content of permits of a shop; each kind has its own fields. */
@Component
public class PermitFields {

    private final MessageSource messages;
    private final CertificateSettings settings;

    PermitFields(MessageSource messages, CertificateSettings settings) {
        this.messages = messages;
        this.settings = settings;
    }

    public Map<String, String> of(String kind, FormWords words, LocalDate today) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("creditCode", words.text("applicant.creditCode"));
        fields.put("name", words.text("applicant.name"));
        fields.put("shopName", words.text("premises.shopName"));
        fields.put("address", words.address("premises.address"));
        fields.put("legalRepresentative", words.text("applicant.legalRep.name"));
        switch (kind) {
            case "food-permit" -> food(fields, words);
            case "signboard" -> sign(fields, words);
            case "fire-check" -> fire(fields, words);
            case "tobacco-retail" -> fields.put("retailForm", words.label("tobacco.form"));
            default -> {}
        }
        var term = settings.terms().get(kind);
        if (term != null) {
            fields.put("validUntil", today.plus(term).minusDays(1).toString());
        }
        fields.values().removeIf(String::isBlank);
        return fields;
    }

    /** 食品经营许可管理办法: kind of business and items are what is licensed. */
    private static void food(Map<String, String> fields, FormWords words) {
        fields.put("businessType", words.label("food.businessType"));
        fields.put("foodItems", words.labels("food.items"));
    }

    private void sign(Map<String, String> fields, FormWords words) {
        fields.put("signText", words.text("signboard.text"));
        fields.put("signSize", say("sign", words.text("signboard.width"), words.text("signboard.height")));
        fields.put("signPosition", words.label("signboard.position"));
        fields.put("signMaterial", words.text("signboard.material"));
        fields.put("signLighting", words.label("signboard.lighting"));
    }

    private void fire(Map<String, String> fields, FormWords words) {
        fields.put("floors", words.text("fire.floors"));
        fields.put("area", say("area", words.text("fire.area")));
        fields.put("fireResponsible", words.text("fire.responsible.name"));
    }

    private String say(String key, Object... arguments) {
        return messages.getMessage("approval.permit." + key, arguments, Locale.CHINESE);
    }
}
