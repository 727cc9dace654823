package gov.newarea.onestop.portal.open;

import gov.newarea.onestop.catalog.Bundle;

/** A bundle in lists: numbers of departments and of materials to provide. */
record BundleCard(Bundle bundle, int departments, int materials) {}
