package gov.newarea.onestop.approval.letters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import gov.newarea.onestop.approval.ApprovalSettings;
import gov.newarea.onestop.certificate.LetterKind;
import gov.newarea.onestop.certificate.LetterOffice;
import gov.newarea.onestop.deadline.AllowedDays;
import gov.newarea.onestop.deadline.Deadlines;
import gov.newarea.onestop.deadline.LimitScope;
import gov.newarea.onestop.deadline.NamedDays;
import gov.newarea.onestop.deadline.NamedDays.Day;
import gov.newarea.onestop.deadline.NamedDays.Name;
import gov.newarea.onestop.deadline.TimeLimit;
import gov.newarea.onestop.deadline.WorkingCalendar;
import gov.newarea.onestop.filing.Filing;
import gov.newarea.onestop.filing.FilingEvent.FilingAccepted;
import gov.newarea.onestop.filing.FilingEvent.FilingClosed;
import gov.newarea.onestop.filing.FilingId;
import gov.newarea.onestop.filing.FilingRecords;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;

@Tag("days")
class CorrespondenceTests {

    private static final FilingId FILING = new FilingId("8a4f2f06-0000-4000-8000-000000000011");
    private static final LocalDate ACCEPTED = LocalDate.of(2026, 12, 21);
    private static final LocalDate DUE = LocalDate.of(2027, 1, 19);
    private static final LocalDate PROMISED = LocalDate.of(2027, 1, 5);

    private final LetterOffice letters = mock(LetterOffice.class);
    private final LetterText text = mock(LetterText.class);
    private final DecisionText decided = mock(DecisionText.class);
    private final FilingRecords records = mock(FilingRecords.class);
    private final Deadlines deadlines = mock(Deadlines.class);
    private final NamedDays named = mock(NamedDays.class);
    private final AllowedDays days = mock(AllowedDays.class);
    private final LetterDispatch dispatch =
            new LetterDispatch(letters, deadlines, new ApprovalSettings("service-centre", List.of()));
    private final Correspondence correspondence = new Correspondence(dispatch, text, decided, records, deadlines, days);
    private final WindowLetters windowLetters =
            new WindowLetters(dispatch, text, records, deadlines, new LetterDays(deadlines, named), days);

    @BeforeEach
    void aFiling() {
        when(text.about(FILING)).thenAnswer(call -> new HashMap<String, Object>(Map.of("number", "1")));
        when(text.materials(FILING)).thenReturn(List.of());
        when(decided.lead(FILING)).thenReturn("food-drug");
        when(decided.refusals(FILING)).thenReturn(List.of(Map.of("reason", "不符合条件")));
        when(records.missing(FILING)).thenReturn(List.of());
        when(deadlines.today()).thenReturn(ACCEPTED);
        when(days.supply(FILING)).thenReturn(new WorkingCalendar.Due(PROMISED, true));
        when(days.delivery()).thenReturn(new WorkingCalendar.Due(DUE, false));
        when(deadlines.of(any(), any())).thenReturn(Optional.empty());
        when(deadlines.of(FILING, LimitScope.CASE))
                .thenReturn(Optional.of(new TimeLimit(LimitScope.CASE, 20, 10, ACCEPTED, DUE, PROMISED, true, null)));
        published(false);
    }

    @Test
    void namesTheDueDayOnceThePromisedLimitIsPublished() {
        windowLetters.on(accepted());

        assertThat(sent(LetterKind.ACCEPTANCE))
                .containsEntry("promisedOn", PROMISED)
                .containsEntry("dueOn", DUE)
                .doesNotContainKeys("countedDays", "toFollow");
    }

    @Test
    void namesTheCountedDaysWhileNoPromisedLimitIsPublished() {
        published(true);

        windowLetters.on(accepted());

        assertThat(sent(LetterKind.ACCEPTANCE))
                .containsEntry("countedDays", 10)
                .containsEntry("expectedOn", PROMISED)
                .doesNotContainKey("promisedOn");
    }

    @Test
    void saysThatADayMayMoveOnlyWhileTheHolidaysOfItsYearAreNotPublished() {
        windowLetters.on(accepted());
        assertThat(sent(LetterKind.ACCEPTANCE)).doesNotContainKey("provisional");

        when(deadlines.isProvisional(DUE)).thenReturn(true);
        windowLetters.on(accepted());

        assertThat(sent(LetterKind.ACCEPTANCE)).containsEntry("provisional", true);
    }

    @Test
    void doesNotCallTheMaterialsCompleteWhenSomeAreToFollow() {
        when(records.missing(FILING)).thenReturn(List.of("fire_plan"));

        windowLetters.on(accepted());

        assertThat(sent(LetterKind.ACCEPTANCE)).containsEntry("toFollow", true);
        assertThat(sent(LetterKind.MATERIALS_TO_FOLLOW)).containsEntry("supplyBy", PROMISED);
    }

    @Test
    void givesReasonsForWhatWasRefusedAlsoWhenTheRestWasGranted() {
        correspondence.on(new FilingClosed(FILING, Filing.State.PART_GRANTED));

        assertThat(sent(LetterKind.REFUSAL))
                .containsEntry("inPart", true)
                .containsEntry("reasons", List.of(Map.of("reason", "不符合条件")));
    }

    @Test
    void callsTheDecisionOnARegistrationARegistration() {
        when(decided.registers(FILING)).thenReturn(true);

        correspondence.sendGrant(FILING, List.of());
        correspondence.on(new FilingClosed(FILING, Filing.State.REFUSED));

        assertThat(sent(LetterKind.REGISTRATION)).containsEntry("deliverBy", DUE);
        assertThat(sent(LetterKind.REGISTRATION_REFUSED)).containsKey("reasons");
    }

    private void published(boolean placeholder) {
        when(named.of(eq(FILING), any()))
                .thenReturn(List.of(
                        new Day(placeholder ? Name.EXPECTED : Name.PROMISED, PROMISED), new Day(Name.STATUTORY, DUE)));
    }

    private static FilingAccepted accepted() {
        return new FilingAccepted(FILING, ACCEPTED, false);
    }

    /** The content of the last letter of that kind. */
    @SuppressWarnings("unchecked")
    private Map<String, Object> sent(LetterKind kind) {
        var content = ArgumentCaptor.forClass(Map.class);
        verify(letters, org.mockito.Mockito.atLeastOnce()).send(eq(FILING), eq(kind), anyString(), content.capture());
        return content.getValue();
    }
}
