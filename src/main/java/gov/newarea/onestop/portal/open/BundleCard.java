package gov.newarea.onestop.portal.open;

import gov.newarea.onestop.catalog.Bundle;

/** A bundle as lists show it: how many departments, how many materials. */
record BundleCard(Bundle bundle, int departments, int materials) {}
