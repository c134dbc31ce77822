using System.Buffers;
using System.Text;
using System.Text.Json;

namespace Rncp.Tests.Codes;

/// <summary>What the converter itself reads of a text in pieces: the serializer may join them before it.</summary>
public sealed class CodeJsonConverterTests
{
    /// <summary>768 bytes, which escapes may need, are read and refused; more are refused at once. The words are those of one piece.</summary>
    [Theory]
    [InlineData(33)]
    [InlineData(768)]
    [InlineData(769)]
    [InlineData(2_000)]
    public void Texte_trop_long_en_morceaux_leve_la_meme_exception_qu_en_un_seul(int octets)
    {
        var json = Encoding.UTF8.GetBytes($"\"{new string('A', octets)}\"");

        var attendue = Assert.Throws<JsonException>(() => Lire(new(json)));

        Assert.Equal(attendue.Message, Assert.Throws<JsonException>(() => Lire(Morceau.Decouper(json))).Message);
    }

    [Fact]
    public void Code_echappe_en_morceaux_est_la_meme_valeur()
    {
        var echappe = string.Concat("38935885400054".Select(c => $"\\u{(int)c:x4}"));

        Assert.Equal(Siret.Parse("38935885400054", null), Lire(Morceau.Decouper(Encoding.UTF8.GetBytes($"\"{echappe}\""))));
    }

    private static Siret Lire(ReadOnlySequence<byte> json)
    {
        var lecteur = new Utf8JsonReader(json);
        Assert.True(lecteur.Read());
        Assert.Equal(!json.IsSingleSegment, lecteur.HasValueSequence);
        return new CodeJsonConverter<Siret>().Read(ref lecteur, typeof(Siret), JsonSerializerOptions.Default);
    }
}
