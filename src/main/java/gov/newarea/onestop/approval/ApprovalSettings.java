package gov.newarea.onestop.approval;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the approval room, in working days.
 *
 * @param checkDays within which the one-off notice must be given: 许可法 32(4)
 * @param correctionDays the applicant is given to correct; a local figure
 * @param deliveryDays within which the result is handed over: 许可法 44
 * @param window the department that runs the window
 */
@ConfigurationProperties("onestop.approval")
record ApprovalSettings(
        @DefaultValue("5") int checkDays,
        @DefaultValue("10") int correctionDays,
        @DefaultValue("10") int deliveryDays,
        @DefaultValue("service-centre") String window) {}
