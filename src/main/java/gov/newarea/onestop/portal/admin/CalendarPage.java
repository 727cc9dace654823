package gov.newarea.onestop.portal.admin;

import gov.newarea.onestop.Refusal;
import gov.newarea.onestop.deadline.CalendarOffice;
import gov.newarea.onestop.deadline.HolidayNotice;
import gov.newarea.onestop.deadline.WorkingCalendar;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Shows the working-day calendar and loads new holiday notices. */
@Controller
@RequestMapping("/admin/calendar")
class CalendarPage {

    private final CalendarOffice office;
    private final MessageSource messages;
    private final Clock clock;

    CalendarPage(CalendarOffice office, MessageSource messages, Clock clock) {
        this.office = office;
        this.messages = messages;
        this.clock = clock;
    }

    @GetMapping
    String show(Model model) {
        model.addAttribute("form", new HolidayNoticeForm(Integer.toString(firstMissing()), "", "", ""));
        addYears(model);
        return "admin/calendar";
    }

    /** Previews the changes of a notice; errors are shown at the form, which keeps the typed text. */
    @PostMapping("/preview")
    ModelAndView preview(HolidayNoticeForm form, Model model, Locale locale) {
        addYears(model);
        model.addAttribute("form", form);
        try {
            model.addAttribute("preview", office.preview(form.yaml()));
            return new ModelAndView("admin/calendar");
        } catch (Refusal refusal) {
            model.addAttribute("fault", refusal.text(messages, locale));
            return new ModelAndView("admin/calendar", HttpStatus.UNPROCESSABLE_ENTITY);
        }
    }

    @PostMapping
    String load(HolidayNoticeForm form, RedirectAttributes next, Locale locale) {
        office.load(form.yaml());
        next.addFlashAttribute(
                "notice",
                messages.getMessage(
                        "deadline.calendar.loaded", new Object[] {form.year().strip()}, locale));
        return "redirect:/admin/calendar";
    }

    private void addYears(Model model) {
        var notices = new ArrayList<>(office.notices());
        Collections.reverse(notices);
        model.addAttribute("notices", notices);
        model.addAttribute("missing", firstMissing());
        model.addAttribute("byLaw", WorkingCalendar.holidaysByLaw(firstMissing()));
    }

    /** The first year from now without a published notice. */
    private int firstMissing() {
        var years = office.notices().stream().map(HolidayNotice::year).toList();
        int year = LocalDate.now(clock).getYear();
        while (years.contains(year)) {
            year++;
        }
        return year;
    }
}
