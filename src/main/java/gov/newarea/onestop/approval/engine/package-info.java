@NullMarked
package gov.newarea.onestop.approval.engine;

import org.jspecify.annotations.NullMarked;
