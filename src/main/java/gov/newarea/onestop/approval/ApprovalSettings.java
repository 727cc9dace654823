package gov.newarea.onestop.approval;

import java.time.Period;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the approval room, in working days.
 *
 * @param checkDays within which the one-off notice must be given: 许可法 32(4)
 * @param correctionDays the applicant is given to correct; a local figure
 * @param deliveryDays within which the result is handed over: 许可法 44
 * @param window the department that runs the window
 * @param terms how long certificates count from the day of issue, by kind; one that is not named has no end
 */
@ConfigurationProperties("onestop.approval")
record ApprovalSettings(
        @DefaultValue("5") int checkDays,
        @DefaultValue("10") int correctionDays,
        @DefaultValue("10") int deliveryDays,
        @DefaultValue("service-centre") String window,
        @DefaultValue Map<String, Period> terms) {}
