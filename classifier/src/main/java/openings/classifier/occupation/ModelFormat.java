package openings.classifier.occupation;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import openings.contract.code.Isco08;

/** How a model stands in a file: gzip, numbers big endian, weights as IEEE 754 half floats. */
final class ModelFormat {
    private static final int MAGIC = 0x4F504E34;
    /** More than any model has; a damaged file may name any number. */
    private static final int MOST = 1 << 28;

    private ModelFormat() {}

    static void write(OccupationModel model, OutputStream out) throws IOException {
        GZIPOutputStream zip = new GZIPOutputStream(out, 1 << 16);
        DataOutputStream data = new DataOutputStream(new BufferedOutputStream(zip, 1 << 16));
        AdModel learned = model.learned();
        data.writeInt(MAGIC);
        data.writeUTF(model.lexicon());
        for (Calibration.Line line : model.calibration().levels()) {
            data.writeDouble(line.intercept());
            data.writeDouble(line.slope());
        }
        data.writeInt(learned.nodes().size());
        for (Isco08 node : learned.nodes().nodes()) {
            data.writeUTF(node.code());
        }
        writeHalves(data, learned.biases());
        long[] hashes = learned.features().hashes();
        data.writeInt(hashes.length);
        for (long hash : hashes) {
            data.writeLong(hash);
        }
        writeHalves(data, learned.features().idfs());
        writeHalves(data, learned.weights());
        learned.meaning().write(data);
        data.flush();
        zip.finish();
    }

    static OccupationModel read(InputStream in) throws IOException {
        DataInputStream data = new DataInputStream(new BufferedInputStream(new GZIPInputStream(in, 1 << 16), 1 << 16));
        if (data.readInt() != MAGIC) {
            throw new IOException("No model of this version of the program");
        }
        String lexicon = data.readUTF();
        List<Calibration.Line> lines = new ArrayList<>();
        for (int level = 1; level <= 4; level++) {
            lines.add(new Calibration.Line(data.readDouble(), data.readDouble()));
        }
        List<Isco08> nodes = new ArrayList<>();
        int nodeCount = size(data.readInt());
        for (int i = 0; i < nodeCount; i++) {
            nodes.add(Isco08.of(data.readUTF()));
        }
        float[] biases = readHalves(data, nodeCount);
        long[] hashes = new long[size(data.readInt())];
        for (int i = 0; i < hashes.length; i++) {
            hashes[i] = data.readLong();
        }
        float[] idfs = readHalves(data, hashes.length);
        FeatureTable features = new FeatureTable(hashes, idfs);
        float[] weights = readHalves(data, size((long) features.size() * nodeCount));
        Embedding meaning = Embedding.read(data);
        if (data.read() >= 0) {
            throw new IOException("A damaged model: it goes on behind its end");
        }
        AdModel learned = new AdModel(features, new IscoNodes(nodes), weights, biases, meaning);
        return new OccupationModel(lexicon, learned, new Calibration(lines));
    }

    private static int size(long size) throws IOException {
        if (size < 0 || size > MOST) {
            throw new IOException("A damaged model: it names " + size + " numbers");
        }
        return (int) size;
    }

    private static void writeHalves(DataOutputStream data, float[] values) throws IOException {
        for (float value : values) {
            data.writeShort(Float.floatToFloat16(value));
        }
    }

    private static float[] readHalves(DataInputStream data, int size) throws IOException {
        float[] values = new float[size];
        for (int i = 0; i < size; i++) {
            values[i] = Float.float16ToFloat(data.readShort());
        }
        return values;
    }
}
