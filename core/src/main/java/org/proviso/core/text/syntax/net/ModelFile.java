package org.proviso.core.text.syntax.net;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import org.proviso.core.text.PartOfSpeech;

/**
 * A model as bytes, big-endian: {@value #MAGIC}, the notice (licence and sources), four widths, the three lists of labels, each
 * feature's known values, the vectors of each feature, every {@link Part}, and a CRC-32 of all that. Numbers are 16-bit floats
 * (IEEE 754 binary16); a text is its length in bytes (16 bits) and modified UTF-8; a list is its length (32 bits) and its
 * members.
 */
public final class ModelFile {
    static final String MAGIC = "Proviso syntax model 1\n";
    private static final int MOST_VALUES = 1_000_000;
    private static final int CHECKSUM_BYTES = Long.BYTES;

    private ModelFile() {}

    /**
     * Writes a model; the same model gives the same bytes.
     *
     * @param notice under which licence it is, and what it was trained from
     */
    public static byte[] write(Model model, String notice) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.write(MAGIC.getBytes(StandardCharsets.US_ASCII));
            out.writeUTF(notice);
            Sizes sizes = model.sizes();
            out.writeInt(sizes.word());
            out.writeInt(sizes.hidden());
            out.writeInt(sizes.action());
            out.writeInt(sizes.arc());
            Labels labels = model.labels();
            writeList(out, labels.universalTags().stream().map(Enum::name).toList());
            writeList(out, labels.pennTags());
            writeList(out, labels.relations());
            for (Feature feature : Feature.values()) {
                writeList(out, model.vocabulary(feature).values());
            }
            for (Feature feature : Feature.values()) {
                writeTensor(out, model.vectors(feature));
            }
            for (Part part : Part.values()) {
                writeTensor(out, model.get(part));
            }
            CRC32 checksum = new CRC32();
            checksum.update(bytes.toByteArray());
            out.writeLong(checksum.getValue());
        } catch (IOException e) {
            throw new IllegalStateException("writing to memory failed", e);
        }
        return bytes.toByteArray();
    }

    private static void writeList(DataOutputStream out, List<String> values) throws IOException {
        out.writeInt(values.size());
        for (String value : values) {
            out.writeUTF(value);
        }
    }

    private static void writeTensor(DataOutputStream out, Tensor tensor) throws IOException {
        for (float value : tensor.values()) {
            out.writeShort(Float.floatToFloat16(value));
        }
    }

    /**
     * Reads a model.
     *
     * @throws IOException when the bytes are no model, of another version, or damaged
     */
    public static Model read(byte[] bytes) throws IOException {
        byte[] magic = MAGIC.getBytes(StandardCharsets.US_ASCII);
        if (bytes.length < magic.length + CHECKSUM_BYTES || !Arrays.equals(Arrays.copyOf(bytes, magic.length), magic)) {
            throw new IOException("these bytes do not begin with \"" + MAGIC.strip() + "\"");
        }
        int length = bytes.length - CHECKSUM_BYTES;
        CRC32 checksum = new CRC32();
        checksum.update(bytes, 0, length);
        if (checksum.getValue()
                != ByteBuffer.wrap(bytes, length, CHECKSUM_BYTES).getLong()) {
            throw new IOException("the model is damaged: its checksum does not fit");
        }
        ByteArrayInputStream rest = new ByteArrayInputStream(bytes, magic.length, length - magic.length);
        try (DataInputStream in = new DataInputStream(rest)) {
            in.readUTF();
            int word = in.readInt();
            int hidden = in.readInt();
            int action = in.readInt();
            int arc = in.readInt();
            Labels labels =
                    new Labels(readList(in).stream().map(PartOfSpeech::valueOf).toList(), readList(in), readList(in));
            Map<Feature, Vocabulary> vocabularies = new EnumMap<>(Feature.class);
            for (Feature feature : Feature.values()) {
                vocabularies.put(feature, new Vocabulary(readList(in)));
            }
            Model model = new Model(Sizes.of(word, hidden, action, arc, labels), labels, vocabularies);
            int at = bytes.length - CHECKSUM_BYTES - rest.available();
            readTensors(model, ByteBuffer.wrap(bytes, at, rest.available()));
            return model;
        } catch (IllegalArgumentException e) {
            throw new IOException("the model is not of this version: " + e.getMessage(), e);
        }
    }

    private static List<String> readList(DataInputStream in) throws IOException {
        int count = in.readInt();
        if (count < 0 || count > MOST_VALUES) {
            throw new IOException("the model holds a list of " + count + " values");
        }
        List<String> values = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            values.add(in.readUTF());
        }
        return values;
    }

    private static void readTensors(Model model, ByteBuffer numbers) throws IOException {
        List<Tensor> tensors = new ArrayList<>();
        for (Feature feature : Feature.values()) {
            tensors.add(model.vectors(feature));
        }
        for (Part part : Part.values()) {
            tensors.add(model.get(part));
        }
        long needed =
                tensors.stream().mapToLong(tensor -> tensor.values().length).sum() * Short.BYTES;
        if (numbers.remaining() != needed) {
            throw new IOException("the model holds " + numbers.remaining() + " bytes of numbers, not " + needed);
        }
        for (Tensor tensor : tensors) {
            float[] values = tensor.values();
            for (int i = 0; i < values.length; i++) {
                values[i] = Float.float16ToFloat(numbers.getShort());
            }
        }
    }
}
