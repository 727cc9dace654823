/** The only package that uses the process engine, Camunda. */
@NullMarked
package gov.newarea.onestop.approval.engine;

import org.jspecify.annotations.NullMarked;
