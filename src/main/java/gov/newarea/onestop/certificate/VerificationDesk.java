package gov.newarea.onestop.certificate;

import gov.newarea.onestop.Typed;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Implements {@link Verification} and records each request. */
@Component
@Transactional
class VerificationDesk implements Verification {

    private final Certificates certificates;
    private final JdbcClient jdbc;
    private final Clock clock;

    VerificationDesk(Certificates certificates, JdbcClient jdbc, Clock clock) {
        this.certificates = certificates;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public Optional<Finding> byToken(String token, String address) {
        var word = Typed.narrow(token).toLowerCase(Locale.ROOT);
        return logged(VerifyToken.looksLike(word) ? certificates.findByToken(word) : Optional.empty(), address);
    }

    @Override
    public Optional<Finding> byNumber(String number, String address) {
        var typed = Typed.documentNumber(number);
        return logged(
                typed.isEmpty() || typed.length() > 60 ? Optional.empty() : certificates.findByNumber(typed), address);
    }

    private Optional<Finding> logged(Optional<Certificate> certificate, String address) {
        jdbc.sql("INSERT INTO verification_log (id, certificate, asked_at, address) VALUES (?, ?, ?, ?)")
                .params(
                        UUID.randomUUID().toString(),
                        certificate.map(Certificate::id).orElse(null),
                        LocalDateTime.now(clock),
                        address.length() > 64 ? address.substring(0, 64) : address)
                .update();
        return certificate.map(found -> new Finding(
                found.kind(),
                found.number(),
                found.holder(),
                found.creditCode(),
                found.issuedOn(),
                found.organ(),
                found.state()));
    }
}
