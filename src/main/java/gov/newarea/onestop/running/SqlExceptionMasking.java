package gov.newarea.onestop.running;

import java.io.IOException;
import java.sql.SQLException;
import org.springframework.boot.logging.StackTracePrinter;
import org.springframework.boot.logging.StandardStackTracePrinter;
import org.springframework.dao.DataAccessException;

/** Databases repeat in their messages what was to be written, names and all: of their exceptions only kind and code are told. */
class SqlExceptionMasking implements StackTracePrinter {

    private final StandardStackTracePrinter printer =
            StandardStackTracePrinter.rootLast().withFormatter(SqlExceptionMasking::told);

    @Override
    public void printStackTrace(Throwable failure, Appendable to) throws IOException {
        printer.printStackTrace(failure, to);
    }

    private static String told(Throwable failure) {
        if (failure instanceof SQLException sql) {
            return failure.getClass().getName() + ": " + sql.getSQLState() + " " + sql.getErrorCode();
        }
        return repeatsTheDatabase(failure) ? failure.getClass().getName() : failure.toString();
    }

    private static boolean repeatsTheDatabase(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException || cause instanceof DataAccessException) {
                return true;
            }
        }
        return false;
    }
}
