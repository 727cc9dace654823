package gov.newarea.onestop.portal.open;

import gov.newarea.onestop.certificate.Verification;
import gov.newarea.onestop.certificate.Verification.Finding;
import gov.newarea.onestop.identity.Departments;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Verifies a certificate by QR code or number. */
@Controller
class VerifyPages {

    private final Verification verification;
    private final Departments departments;

    VerifyPages(Verification verification, Departments departments) {
        this.verification = verification;
        this.departments = departments;
    }

    @GetMapping("/verify")
    String ask() {
        return "open/verify";
    }

    /** Uses POST, so that numbers stay out of addresses. */
    @PostMapping("/verify")
    ModelAndView look(@RequestParam(defaultValue = "") String number, HttpServletRequest request) {
        return number.isBlank()
                ? new ModelAndView("open/verify", HttpStatus.UNPROCESSABLE_ENTITY).addObject("blank", true)
                : answer(verification.byNumber(number, request.getRemoteAddr())).addObject("number", number.strip());
    }

    @GetMapping("/verify/{token}")
    ModelAndView scanned(@PathVariable String token, HttpServletRequest request) {
        return answer(verification.byToken(token, request.getRemoteAddr()));
    }

    private ModelAndView answer(Optional<Finding> found) {
        return found.map(finding -> new ModelAndView("open/verify-found")
                        .addObject("finding", finding)
                        .addObject("organ", departments.require(finding.organ()).letterhead()))
                .orElseGet(() -> new ModelAndView("open/verify", HttpStatus.NOT_FOUND).addObject("unknown", true));
    }
}
