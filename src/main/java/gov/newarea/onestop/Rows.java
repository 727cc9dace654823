package gov.newarea.onestop;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.BeanUtils;
import org.springframework.core.ResolvableType;
import org.springframework.core.convert.ConversionService;
import org.springframework.core.convert.TypeDescriptor;
import org.springframework.core.convert.support.DefaultConversionService;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.support.JdbcUtils;
import org.springframework.util.ReflectionUtils;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Maps database rows to records: {@code assigneeName} is the column {@code assignee_name}. Spring's mappers first ask the driver for
 * {@code assigneeName}, which costs an exception each time. A component without a column is an error; a column without a component
 * is ignored. A component that is a {@link Part} takes its columns from the same row.
 */
public final class Rows<R extends Record> implements RowMapper<R> {

    private static final ConversionService CONVERSION = DefaultConversionService.getSharedInstance();
    private static final JsonMapper JSON = new JsonMapper();
    private static final Map<Class<?>, Rows<?>> KNOWN = new ConcurrentHashMap<>();

    /** A record inside a record, read from columns of the same row. */
    public interface Part {}

    private interface Column {
        @Nullable
        Object of(ResultSet row) throws SQLException;
    }

    private final Constructor<R> constructor;
    private final List<Column> columns;

    private Rows(Class<R> type) {
        var components = type.getRecordComponents();
        try {
            constructor = type.getDeclaredConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
        } catch (NoSuchMethodException impossible) {
            throw new IllegalStateException("a record has a constructor of its components", impossible);
        }
        columns = Arrays.stream(components).map(Rows::column).toList();
    }

    @SuppressWarnings("unchecked")
    public static <R extends Record> Rows<R> of(Class<R> type) {
        return (Rows<R>) KNOWN.computeIfAbsent(type, unknown -> new Rows<>(type));
    }

    /** The columns of a record and of its parts, with the values for a statement. */
    public static Map<String, @Nullable Object> columns(Record row) {
        var columns = new LinkedHashMap<String, @Nullable Object>();
        for (var component : row.getClass().getRecordComponents()) {
            var value = value(component, row);
            if (value instanceof Part part) {
                columns.putAll(columns((Record) part));
            } else {
                columns.put(name(component), written(value));
            }
        }
        return columns;
    }

    /** The columns whose values differ between two states of a row. */
    public static Map<String, @Nullable Object> changes(Record before, Record after) {
        var known = columns(before);
        var changes = columns(after);
        changes.entrySet().removeIf(column -> Objects.equals(column.getValue(), known.get(column.getKey())));
        return changes;
    }

    /** Converts a value to JSON for a column. */
    public static String json(Object value) {
        return JSON.writeValueAsString(value);
    }

    /** Reads a value from a JSON column. */
    public static <T> T json(String column, TypeReference<T> type) {
        return JSON.readValue(column, type);
    }

    private static @Nullable Object value(RecordComponent component, Record row) {
        component.getAccessor().trySetAccessible();
        return ReflectionUtils.invokeMethod(component.getAccessor(), row);
    }

    private static @Nullable Object written(@Nullable Object value) {
        if (value instanceof Id id) {
            return id.value();
        }
        if (value instanceof Enum<?> constant) {
            return constant.name();
        }
        return value instanceof Collection<?> list
                ? list.stream().map(String::valueOf).collect(Collectors.joining(","))
                : value;
    }

    private static String name(RecordComponent component) {
        return JdbcUtils.convertPropertyNameToUnderscoreName(component.getName());
    }

    @Override
    public R mapRow(ResultSet row, int index) throws SQLException {
        var values = new Object[columns.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = columns.get(i).of(row);
        }
        return BeanUtils.instantiateClass(constructor, values);
    }

    private static Column column(RecordComponent component) {
        var name = name(component);
        var type = component.getType();
        if (Part.class.isAssignableFrom(type)) {
            return row -> of(type.asSubclass(Record.class)).mapRow(row, 0);
        }
        if (type == String.class) {
            return row -> row.getString(name);
        }
        if (type == int.class) {
            return row -> row.getInt(name);
        }
        if (type == long.class) {
            return row -> row.getLong(name);
        }
        if (type == boolean.class) {
            return row -> row.getBoolean(name);
        }
        if (type == LocalDate.class || type == LocalDateTime.class) {
            return row -> row.getObject(name, type);
        }
        var written = TypeDescriptor.valueOf(String.class);
        var meant = new TypeDescriptor(ResolvableType.forMethodReturnType(component.getAccessor()), null, null);
        return row -> CONVERSION.convert(row.getString(name), written, meant);
    }

    /** The text as a LIKE pattern that finds nothing but the text. */
    public static String like(String text) {
        return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }
}
