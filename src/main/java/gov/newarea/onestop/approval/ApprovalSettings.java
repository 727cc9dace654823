package gov.newarea.onestop.approval;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of approval.
 *
 * @param window the code of the department that runs the window
 */
@ConfigurationProperties("onestop.approval")
public record ApprovalSettings(@DefaultValue("service-centre") String window) {}
