package openings.contract.config;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.deser.BeanDeserializerModifier;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * Reads values as people write them: durations ({@code 500ms}, {@code 2s}, {@code 1d}), dates ({@code 2027-12-31}) and
 * constants ({@code job-board}). What cannot be read is an error that says what is allowed.
 */
public final class WrittenByPeople extends SimpleModule {
    private static final long serialVersionUID = 1L;

    public WrittenByPeople() {
        super("written-by-people");
        addDeserializer(Duration.class, new DurationReader());
        addDeserializer(LocalDate.class, new DateReader());
        setDeserializerModifier(new ConstantReaders());
    }

    private static final class DurationReader extends StdDeserializer<Duration> {
        private static final long serialVersionUID = 1L;

        DurationReader() {
            super(Duration.class);
        }

        @Override
        public Duration deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            try {
                return Durations.parse(parser.getText());
            } catch (IllegalArgumentException e) {
                throw JsonMappingException.from(parser, e.getMessage(), e);
            }
        }
    }

    private static final class DateReader extends StdDeserializer<LocalDate> {
        private static final long serialVersionUID = 1L;

        DateReader() {
            super(LocalDate.class);
        }

        @Override
        public LocalDate deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            try {
                return LocalDate.parse(parser.getText());
            } catch (DateTimeParseException e) {
                throw JsonMappingException.from(
                        parser, "Not a date (write it as 2027-12-31): \"" + parser.getText() + "\"", e);
            }
        }
    }

    private static final class ConstantReaders extends BeanDeserializerModifier {
        private static final long serialVersionUID = 1L;

        @Override
        public JsonDeserializer<?> modifyEnumDeserializer(
                DeserializationConfig config,
                JavaType type,
                BeanDescription description,
                JsonDeserializer<?> deserializer) {
            return new ConstantReader(type.getRawClass());
        }
    }

    private static final class ConstantReader extends StdDeserializer<Object> {
        private static final long serialVersionUID = 1L;

        ConstantReader(Class<?> type) {
            super(type);
        }

        @Override
        public Object deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            String written = parser.getText();
            Object[] constants = handledType().getEnumConstants();
            for (Object constant : constants) {
                if (Nearest.kebab(constant.toString()).equals(Nearest.kebab(written))) {
                    return constant;
                }
            }
            throw JsonMappingException.from(
                    parser,
                    "Not one of "
                            + Arrays.stream(constants)
                                    .map(constant -> Nearest.kebab(constant.toString()))
                                    .collect(Collectors.joining(", "))
                            + ": \"" + written + "\"");
        }
    }
}
