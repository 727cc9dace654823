package gov.newarea.onestop.portal.desk;

import gov.newarea.onestop.Refusal;
import gov.newarea.onestop.approval.Block;
import gov.newarea.onestop.approval.desk.CaseAccess;
import gov.newarea.onestop.approval.queue.WorkItem;
import gov.newarea.onestop.approval.queue.WorkQueue;
import gov.newarea.onestop.catalog.Catalog;
import gov.newarea.onestop.catalog.ServiceItem;
import gov.newarea.onestop.certificate.CertificateOffice;
import gov.newarea.onestop.certificate.CertificateOffice.Wanted;
import gov.newarea.onestop.filing.Branch;
import gov.newarea.onestop.filing.Filing;
import gov.newarea.onestop.filing.FilingRecords;
import java.util.List;
import java.util.Set;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Shows who decides the certificates as they would be issued, before a grant that cannot be taken back. */
@Controller
class PreviewPages {

    private static final Set<Block> DECIDING = Set.of(Block.DECIDE, Block.APPROVE);

    private final WorkQueue queue;
    private final CaseAccess access;
    private final Previews previews;
    private final CertificateOffice certificates;

    PreviewPages(WorkQueue queue, CaseAccess access, Previews previews, CertificateOffice certificates) {
        this.queue = queue;
        this.access = access;
        this.previews = previews;
        this.certificates = certificates;
    }

    /** Says which certificates a decision would issue. */
    @Component
    record Previews(FilingRecords records, Catalog catalog) {

        List<ServiceItem> of(WorkItem task) {
            if (!DECIDING.contains(task.block())) {
                return List.of();
            }
            return records.branches(task.filing()).stream()
                    .filter(branch -> task.item().isEmpty() || task.item().equals(branch.item()))
                    .map(branch -> catalog.item(branch.item()))
                    .filter(item -> !item.certificate().isEmpty())
                    .toList();
        }

        Wanted wanted(Filing filing, Branch branch) {
            return new Wanted(
                    filing.id(),
                    branch.item(),
                    filing.subject(),
                    records.form(filing.id()),
                    records.formOf(filing),
                    branch.department());
        }
    }

    @GetMapping("/desk/tasks/{task}/preview/{item}.pdf")
    ResponseEntity<byte[]> pdf(@PathVariable String task, @PathVariable String item) {
        return shown(MediaType.APPLICATION_PDF, certificates.preview(wanted(task, item)));
    }

    @GetMapping("/desk/tasks/{task}/preview/{item}.png")
    ResponseEntity<byte[]> picture(@PathVariable String task, @PathVariable String item) {
        return shown(MediaType.IMAGE_PNG, certificates.previewPicture(wanted(task, item)));
    }

    /** Refuses whoever may not see the task, and a task that does not decide on the item. */
    private Wanted wanted(String task, String item) {
        var seen = queue.see(task).item();
        var filing = access.requireReadable(seen.filing());
        if (previews.of(seen).stream().noneMatch(one -> one.code().equals(item))) {
            throw Refusal.notFound("certificate.no-certificate");
        }
        return previews.wanted(filing, previews.records().branch(filing.id(), item));
    }

    private static ResponseEntity<byte[]> shown(MediaType type, byte[] content) {
        return ResponseEntity.ok()
                .contentType(type)
                .cacheControl(CacheControl.noStore())
                .body(content);
    }
}
