package gov.newarea.onestop.approval;

import java.util.Set;

/** A BPMN drawing as XML, with the ids of the elements that are active and those that are done. */
public record LiveDrawing(String xml, Set<String> active, Set<String> done) {}
