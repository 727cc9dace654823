package gov.newarea.onestop.notice;

import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of mail.
 *
 * @param from the sender of all mails
 * @param receivers the mail address of each body that receives the data of new licences
 */
@ConfigurationProperties("onestop.mail")
record MailSettings(String from, @DefaultValue Map<String, String> receivers) {

    String domain() {
        return from.replaceAll(".*@", "").replaceAll("[^A-Za-z0-9.-]", "");
    }
}
