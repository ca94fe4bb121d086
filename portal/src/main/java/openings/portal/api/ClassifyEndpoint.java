package openings.portal.api;

import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import openings.contract.coding.Classification;
import openings.contract.wire.Wire;
import openings.portal.http.Asked;
import openings.portal.http.Endpoint;
import openings.portal.http.Reply;

/** Classifies the advertisement that is sent; nothing of it is kept. */
final class ClassifyEndpoint implements Endpoint {
    private final Function<Advertisement, Classification> classifier;

    ClassifyEndpoint(Function<Advertisement, Classification> classifier) {
        this.classifier = classifier;
    }

    @Override
    public Reply answer(Asked asked) {
        asked.allowOnly();
        Classification classification = classifier.apply(AdvertisementReader.read(asked.body()));
        String json = new String(Wire.CLASSIFICATIONS.write(classification), StandardCharsets.UTF_8);
        return new Reply(200, Api.JSON, json, Reply.Lifetime.NONE);
    }
}
