package gov.newarea.onestop.deadline;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of limits: days allowed, in working days, the amber light, and the files of holiday notices.
 *
 * @param checkDays within which the one-off notice must be given: 许可法 32(4)
 * @param correctionDays the applicant is given to correct; a local figure
 * @param deliveryDays within which the result is handed over: 许可法 44
 * @param amber working days left at and below which a limit shows amber, once a working day of it has passed
 * @param notices patterns of files; a later one replaces an earlier one of the same year
 */
@ConfigurationProperties("onestop.deadline")
record DeadlineSettings(
        @DefaultValue("5") int checkDays,
        @DefaultValue("10") int correctionDays,
        @DefaultValue("10") int deliveryDays,
        @DefaultValue("2") int amber,
        @DefaultValue({"classpath:config/calendar/*.yml", "file:config/calendar/*.yml"}) List<String> notices) {}
