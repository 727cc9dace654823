package gov.newarea.onestop.portal.apply;

import gov.newarea.onestop.Refusal;
import gov.newarea.onestop.catalog.Catalog;
import gov.newarea.onestop.filing.Filing;
import gov.newarea.onestop.filing.FilingId;
import gov.newarea.onestop.filing.Materials;
import gov.newarea.onestop.filing.Materials.Material;
import gov.newarea.onestop.portal.PageText;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.ModelMap;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Uploads, shows, replaces and removes materials. Errors are shown at the material. */
@Controller
@RequestMapping("/apply/{id}/materials")
class MaterialsPage {

    private static final Logger LOG = LoggerFactory.getLogger(MaterialsPage.class);

    private final FormTable table;
    private final MaterialRows rows;
    private final Materials materials;
    private final Catalog catalog;
    private final PageText words;

    MaterialsPage(FormTable table, MaterialRows rows, Materials materials, Catalog catalog, PageText words) {
        this.table = table;
        this.rows = rows;
        this.materials = materials;
        this.catalog = catalog;
        this.words = words;
    }

    @GetMapping
    ModelAndView list(@PathVariable FilingId id) {
        var sheet = table.open(id);
        return sheet.filing().state() == Filing.State.DRAFT
                ? page(sheet, Map.of())
                : new ModelAndView("redirect:/filings/" + id.value());
    }

    @PostMapping("/{type}")
    ModelAndView upload(
            @PathVariable FilingId id,
            @PathVariable String type,
            @RequestParam MultipartFile file,
            RedirectAttributes next) {
        var sheet = table.open(id);
        var upload = new UploadedFile(file);
        try {
            next.addFlashAttribute("notice", received(upload, materials.take(id, type, upload)));
        } catch (Refusal refusal) {
            return wrong(sheet, type, words.why(refusal), statusAtMaterial(refusal));
        }
        return back(sheet, type);
    }

    /** Says so if the file is kept under a better name than it came with. */
    private String received(UploadedFile upload, Material material) {
        var name = catalog.material(material.type()).name().in(LocaleContextHolder.getLocale());
        return upload.name().equals(material.fileName())
                ? words.say("citizen.materials.received", name)
                : words.say("citizen.materials.renamed", name, material.fileName());
    }

    @PostMapping("/{type}/remove")
    ModelAndView remove(@PathVariable FilingId id, @PathVariable String type) {
        materials.remove(id, type);
        return back(table.open(id), type);
    }

    /** Shows errors of the file or the store at the material; other refusals have their own page. */
    private static HttpStatus statusAtMaterial(Refusal refusal) {
        return switch (refusal.kind()) {
            case INVALID, UNAVAILABLE -> HttpStatus.valueOf(refusal.kind().status());
            default -> throw refusal;
        };
    }

    /** An upload that could not be received, because the disk was full. */
    @ExceptionHandler
    ModelAndView cutShort(MultipartException problem, HttpServletRequest request) {
        LOG.error("An upload could not be received", problem);
        return wrong(request, words.why(Refusal.unavailable("filing.store-away")), HttpStatus.SERVICE_UNAVAILABLE);
    }

    /** A file above the limit of the server. */
    @ExceptionHandler
    ModelAndView tooLarge(MaxUploadSizeExceededException problem, HttpServletRequest request) {
        var most = catalog.material(typeOf(request)).maxMegabytes();
        return wrong(request, words.tooLarge(most), HttpStatus.PAYLOAD_TOO_LARGE);
    }

    private static String typeOf(HttpServletRequest request) {
        return placeOf(request, "type");
    }

    private static String placeOf(HttpServletRequest request, String part) {
        var place = (Map<?, ?>) request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
        return String.valueOf(place.get(part));
    }

    private ModelAndView wrong(HttpServletRequest request, String why, HttpStatus status) {
        return wrong(table.open(new FilingId(placeOf(request, "id"))), typeOf(request), why, status);
    }

    private static ModelAndView back(FormSheet sheet, String type) {
        var id = sheet.filing().id().value();
        return new ModelAndView(
                sheet.filing().state() == Filing.State.DRAFT
                        ? "redirect:/apply/" + id + "/materials#m-" + type
                        : "redirect:/filings/" + id + "/correct?material=" + type);
    }

    private ModelAndView wrong(FormSheet sheet, String type, String why, HttpStatus status) {
        var problems = Map.of("file-" + type, why);
        var page = sheet.filing().state() == Filing.State.DRAFT
                ? page(sheet, problems)
                : new ModelAndView("citizen/material").addObject("row", rows.one(sheet, type));
        page.setStatus(status);
        return page.addAllObjects(new ModelMap("problems", problems)).addObject("filing", sheet.filing());
    }

    private ModelAndView page(FormSheet sheet, Map<String, String> problems) {
        var asked = rows.of(sheet);
        return new ModelAndView("citizen/materials")
                .addObject("filing", sheet.filing())
                .addObject("rows", asked.stream().filter(row -> !row.given()).toList())
                .addObject("given", asked.stream().filter(MaterialRow::given).toList())
                .addObject("left", asked.stream().filter(MaterialRow::isMissing).count())
                .addObject("problems", problems);
    }
}
