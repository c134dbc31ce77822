using MessagePack;
using MessagePack.Formatters;
using MessagePack.Resolvers;
using Rncp41364;

namespace Rncp.Tests.Integrations;

public sealed class MessagePackTests
{
    [Fact]
    public void Codes_sont_des_textes()
    {
        var options = MessagePackSerializerOptions.Standard.WithResolver(CompositeResolver.Create(
            [new CodeFormatter<Bloc>(), new CodeFormatter<CodeRome>(), new CodeFormatter<NiveauQualification>()],
            [ContractlessStandardResolver.Instance]));

        var octets = MessagePackSerializer.Serialize(Dossier.DeLEssai, options);

        Assert.Equal("""{"Bloc":"RNCP41364BC02","Rome":"E1101","Niveau":"Niveau 6"}""", MessagePackSerializer.ConvertToJson(octets));
        Assert.Equal(Dossier.DeLEssai, MessagePackSerializer.Deserialize<Dossier>(octets, options));
    }

    private sealed class CodeFormatter<T> : IMessagePackFormatter<T?> where T : ISpanParsable<T>
    {
        public void Serialize(ref MessagePackWriter writer, T? value, MessagePackSerializerOptions options) => writer.Write(value?.ToString());

        public T? Deserialize(ref MessagePackReader reader, MessagePackSerializerOptions options) =>
            reader.ReadString() is { Length: > 0 } code ? T.Parse(code, null) : default;
    }
}
