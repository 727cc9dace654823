package gov.newarea.onestop.running;

import java.io.IOException;
import java.sql.SQLException;
import org.springframework.boot.logging.StackTracePrinter;
import org.springframework.boot.logging.StandardStackTracePrinter;
import org.springframework.dao.DataAccessException;

/** Prints database exceptions without their messages, which repeat the values of the statement; type and code remain. */
class SqlExceptionMasking implements StackTracePrinter {

    private final StandardStackTracePrinter printer =
            StandardStackTracePrinter.rootLast().withFormatter(SqlExceptionMasking::masked);

    @Override
    public void printStackTrace(Throwable failure, Appendable to) throws IOException {
        printer.printStackTrace(failure, to);
    }

    private static String masked(Throwable failure) {
        if (failure instanceof SQLException sql) {
            return failure.getClass().getName() + ": " + sql.getSQLState() + " " + sql.getErrorCode();
        }
        return comesFromTheDatabase(failure) ? failure.getClass().getName() : failure.toString();
    }

    private static boolean comesFromTheDatabase(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException || cause instanceof DataAccessException) {
                return true;
            }
        }
        return false;
    }
}
