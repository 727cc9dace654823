package gov.newarea.onestop.certificate;

import gov.newarea.onestop.Refusal;
import gov.newarea.onestop.filing.FilingId;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Implements {@link LetterOffice}: numbers each letter and stores its content. */
@Component
class LetterRegistry implements LetterOffice {

    private final Letters letters;
    private final PaperNumbers numbers;
    private final Papers papers;
    private final Printability printability;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    LetterRegistry(
            Letters letters,
            PaperNumbers numbers,
            Papers papers,
            Printability printability,
            ApplicationEventPublisher events,
            Clock clock) {
        this.letters = letters;
        this.numbers = numbers;
        this.papers = papers;
        this.printability = printability;
        this.events = events;
        this.clock = clock;
    }

    @Override
    @Transactional
    public Letter send(FilingId filing, LetterKind kind, String organ, Map<String, Object> content) {
        printability.require(content);
        var now = LocalDateTime.now(clock);
        LocalDate today = now.toLocalDate();
        var id = UUID.randomUUID().toString();
        var letter =
                letters.add(new Letter(id, filing, kind, numbers.ofLetter(kind, today), organ, content, today), now);
        events.publishEvent(new LetterSent(filing, id, kind, letter.number(), letter.content()));
        return letter;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Letter> of(FilingId filing) {
        return letters.of(filing);
    }

    @Override
    public byte[] pdf(String letterId) {
        return papers.of(require(letterId));
    }

    @Override
    @Transactional(readOnly = true)
    public Letter require(String letterId) {
        return letters.find(letterId).orElseThrow(() -> Refusal.notFound("certificate.no-letter"));
    }
}
