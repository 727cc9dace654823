package gov.newarea.onestop.certificate;

import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** Provides letters and certificates as PDF; prints them from stored data at the first request, and stores the PDF. */
@Component
class Papers {

    private final Typesetter typesetter;
    private final Press press;
    private final PaperStore store;

    Papers(Typesetter typesetter, Press press, PaperStore store) {
        this.typesetter = typesetter;
        this.press = press;
        this.store = store;
    }

    byte[] of(Letter letter) {
        return kept(PaperStore.Kind.LETTER, letter.id(), () -> press.print(typesetter.set(letter), letter.issuedOn()));
    }

    byte[] of(Certificate certificate) {
        return kept(
                PaperStore.Kind.CERTIFICATE,
                certificate.id(),
                () -> press.print(typesetter.set(certificate, false), certificate.issuedOn()));
    }

    /** Shows a certificate that is not issued; nothing is stored. */
    byte[] preview(Certificate certificate) {
        return press.print(typesetter.set(certificate, true), certificate.issuedOn());
    }

    byte[] picture(byte[] pdf) {
        return press.picture(pdf);
    }

    private byte[] kept(PaperStore.Kind kind, String id, Supplier<byte[]> printed) {
        return store.find(kind, id).orElseGet(() -> store.keep(kind, id, printed.get()));
    }
}
