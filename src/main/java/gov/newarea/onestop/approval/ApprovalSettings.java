package gov.newarea.onestop.approval;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Settings of approval.
 *
 * @param window the code of the department that runs the window
 * @param receivers the bodies that get the data of a new licence: 国办发〔2015〕50号
 */
@ConfigurationProperties("onestop.approval")
public record ApprovalSettings(String window, List<String> receivers) {}
