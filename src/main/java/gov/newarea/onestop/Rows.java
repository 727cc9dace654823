package gov.newarea.onestop;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.BeanUtils;
import org.springframework.core.ResolvableType;
import org.springframework.core.convert.ConversionService;
import org.springframework.core.convert.TypeDescriptor;
import org.springframework.core.convert.support.DefaultConversionService;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.support.JdbcUtils;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Maps database rows to records: {@code assigneeName} is the column {@code assignee_name}. Spring's mappers first ask the driver for
 * {@code assigneeName}, which costs an exception each time. A component without a column is an error; a column without a component
 * is ignored.
 */
public final class Rows<R extends Record> implements RowMapper<R> {

    private static final ConversionService CONVERSION = DefaultConversionService.getSharedInstance();
    private static final Map<Class<?>, Rows<?>> KNOWN = new ConcurrentHashMap<>();

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

    @Override
    public R mapRow(ResultSet row, int index) throws SQLException {
        var values = new Object[columns.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = columns.get(i).of(row);
        }
        return BeanUtils.instantiateClass(constructor, values);
    }

    private static Column column(RecordComponent component) {
        var name = JdbcUtils.convertPropertyNameToUnderscoreName(component.getName());
        var type = component.getType();
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

    /** A column that holds a value as JSON. */
    public record Json<T>(JsonMapper mapper, TypeReference<T> type) {

        /** @throws IllegalArgumentException for a value that has no JSON */
        public String write(T value) {
            try {
                return mapper.writeValueAsString(value);
            } catch (JacksonException unwritable) {
                throw new IllegalArgumentException(
                        "a column holds only texts, numbers, dates, lists and maps", unwritable);
            }
        }

        public T read(String stored) {
            try {
                return mapper.readValue(stored, type);
            } catch (JacksonException broken) {
                throw new IllegalStateException("a stored " + type.getType() + " cannot be read", broken);
            }
        }
    }
}
