package cn.jinchuanggu.listing.web;

import cn.jinchuanggu.listing.ListingKind;
import cn.jinchuanggu.listing.PostingField;
import cn.jinchuanggu.listing.PostingSheet;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.BooleanSchema;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Describes what each kind of posting is sent with, out of the sheet that reads it, so that the two cannot differ; services stand with their catalogue. */
@Configuration(proxyBeanMethods = false)
class PostingSchemas {

    private static final String SUPERMARKET = "科技服务超市";

    @Bean
    OpenApiCustomizer postingInputs() {
        return api -> ListingKind.POSTINGS.forEach(kind -> describe(api, kind));
    }

    private static void describe(OpenAPI api, ListingKind kind) {
        String name = kind.node() + "Input";
        api.getComponents().addSchemas(name, input(kind));
        Schema<?> reference = new Schema<>().$ref("#/components/schemas/" + name);
        Stream.of(operation(api, kind.apiPath(), PathItem::getPost), operation(api, kind.apiPath() + "/{id}", PathItem::getPut)).flatMap(Optional::stream)
                .forEach(o -> o.getRequestBody().getContent().values().forEach(content -> content.setSchema(reference)));
        if (kind == ListingKind.SERVICE) {
            Stream.of(kind.apiPath(), kind.apiPath() + "/{id}").map(api.getPaths()::get).filter(Objects::nonNull)
                    .forEach(path -> path.readOperations().forEach(o -> o.setTags(List.of(SUPERMARKET))));
        }
    }

    private static Optional<Operation> operation(OpenAPI api, String path, Function<PathItem, Operation> method) {
        return Optional.ofNullable(api.getPaths().get(path)).map(method);
    }

    static Schema<?> input(ListingKind kind) {
        PostingSheet sheet = PostingSheet.of(kind);
        ObjectSchema input = new ObjectSchema();
        input.setDescription(sheet.lead());
        sheet.fields().forEach(f -> input.addProperty(f.name(), schema(f)));
        input.addProperty("state", new StringSchema()._enum(List.of("DRAFT", "PUBLISHED")).description("DRAFT 存草稿；不填时发布"));
        input.addProperty("ownerId", new StringSchema().description("发布单位编号；经纪人和运营人员代发时填写"));
        input.addProperty("version", new IntegerSchema().description("读到的版本，修改时必填"));
        input.setRequired(sheet.fields().stream().filter(PostingField::required).map(PostingField::name).toList());
        return input;
    }

    private static Schema<?> schema(PostingField f) {
        Schema<?> schema = switch (f.type()) {
            case LINES, SEGMENTS -> new ArraySchema().items(new StringSchema());
            case WHOLE -> new IntegerSchema();
            case FLAG -> new BooleanSchema();
            case CHOICE -> new StringSchema()._enum(f.choices());
            case LINE, AREA, MONEY, DAY, SEGMENT, FIELD -> new StringSchema();
        };
        schema.setDescription(f.hint().isEmpty() ? f.heading() : f.heading() + "：" + f.hint());
        return schema;
    }
}
