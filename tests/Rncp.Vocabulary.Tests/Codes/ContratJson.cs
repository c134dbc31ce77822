using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Rncp.Tests.Codes;

/// <summary>What every type that has a code promises in JSON, by reflection and through a source-generated context.</summary>
/// <typeparam name="T">The type of the code.</typeparam>
public abstract class ContratJson<T> : ContratDeLecture<T> where T : notnull, ISpanParsable<T>
{
    private static JsonTypeInfo<TValeur> Info<TValeur>() => (JsonTypeInfo<TValeur>)ContexteCodes.Default.GetTypeInfo(typeof(TValeur))!;

    /// <summary>A value in JSON, by its official form: a text of it.</summary>
    protected virtual string EnJson(string officiel) => $"\"{officiel}\"";

    /// <summary>A value as the name of a property.</summary>
    private string EnNom(string officiel) => EnJson(officiel) is ['"', ..] texte ? texte : $"\"{EnJson(officiel)}\"";

    [Fact]
    public void JSON_d_une_valeur_est_sa_forme_officielle() => Chacun.Verifier(Officiels, officiel =>
    {
        var json = EnJson(officiel.Key);
        Assert.Equal(json, JsonSerializer.Serialize(officiel.Value));
        Assert.Equal(json, JsonSerializer.Serialize(officiel.Value, Info<T>()));
        Assert.Equal(officiel.Value, JsonSerializer.Deserialize<T>(json));
        Assert.Equal(officiel.Value, JsonSerializer.Deserialize(json, Info<T>()));
        Assert.Equal(officiel.Value, JsonSerializer.Deserialize<T>(json.ToLowerInvariant()));
    });

    [Fact]
    public void JSON_d_une_liste_est_une_liste_de_textes()
    {
        T[] valeurs = [.. Officiels.Values];
        var json = $"[{string.Join(',', Officiels.Keys.Select(EnJson))}]";

        Assert.Equal(json, JsonSerializer.Serialize(valeurs));
        Assert.Equal(json, JsonSerializer.Serialize(valeurs, Info<T[]>()));
        Assert.Equal(valeurs, JsonSerializer.Deserialize<T[]>(json));
        Assert.Equal(valeurs, JsonSerializer.Deserialize(json, Info<T[]>()));
    }

    [Fact]
    public void JSON_d_un_dictionnaire_a_des_codes_pour_noms()
    {
        var valeurs = Officiels.Values.Select((valeur, i) => KeyValuePair.Create(valeur, i)).ToDictionary();
        var json = $"{{{string.Join(',', Officiels.Keys.Select((texte, i) => $"{EnNom(texte)}:{i}"))}}}";

        Assert.Equal(json, JsonSerializer.Serialize(valeurs));
        Assert.Equal(json, JsonSerializer.Serialize(valeurs, Info<Dictionary<T, int>>()));
        Assert.Equal(valeurs, JsonSerializer.Deserialize<Dictionary<T, int>>(json));
        Assert.Equal(valeurs, JsonSerializer.Deserialize(json, Info<Dictionary<T, int>>()));
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Dictionary<T, int>>("{\"no code\":1}"));
    }

    /// <summary>No code: the default of an open code, null for a member of a closed set.</summary>
    [Fact]
    public void JSON_null_est_la_valeur_par_defaut()
    {
        Assert.Equal(default, JsonSerializer.Deserialize<T>("null"));
        Assert.Equal(default, JsonSerializer.Deserialize("null", Info<T>()));
        Assert.Equal("null", JsonSerializer.Serialize(default(T)));
        Assert.Equal("null", JsonSerializer.Serialize(default!, Info<T>()));
        Assert.Equal("[null]", JsonSerializer.Serialize(new T?[] { default }));
    }

    [Theory]
    [InlineData("9")]
    [InlineData("41364")]
    [InlineData("1.5")]
    [InlineData("true")]
    [InlineData("{}")]
    [InlineData("[]")]
    [InlineData("[\"BC01\"]")]
    [InlineData("\"\"")]
    [InlineData("\"no code\"")]
    [InlineData("\"\\ud800\"")]
    public void JSON_de_toute_autre_chose_leve_l_exception_du_JSON(string json)
    {
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<T>(json));
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize(json, Info<T>()));
    }

    [Fact]
    public void UTF8_invalide_leve_l_exception_du_JSON() =>
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<T>([.. "\""u8, 0xff, .. "\""u8]));

    [Fact]
    public void Megaoctet_de_texte_leve_l_exception_du_JSON_en_peu_de_mots()
    {
        var texte = new string('A', 1_000_000);

        var valeur = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<T>($"\"{texte}\""));
        var nom = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Dictionary<T, int>>($"{{\"{texte}\":1}}"));

        Chacun.Verifier([valeur, nom], erreur => Assert.InRange(erreur.Message.Length, 1, 500));
    }

    /// <summary>Two spellings of one JSON string are one text: a writer may escape whatever it likes.</summary>
    [Fact]
    public void JSON_dont_chaque_caractere_est_echappe_est_la_meme_valeur() => Chacun.Verifier(Officiels, officiel =>
    {
        var echappe = string.Concat(officiel.Key.Select(c => $"\\u{(int)c:x4}"));

        Assert.Equal(officiel.Value, JsonSerializer.Deserialize<T>($"\"{echappe}\""));
        Assert.Equal(officiel.Value, JsonSerializer.Deserialize<Dictionary<T, int>>($"{{\"{echappe}\":1}}")!.Keys.Single());
    });

    /// <summary>A text that arrives in pieces, as from a network.</summary>
    [Fact]
    public void JSON_en_morceaux_d_un_octet_est_la_meme_valeur()
    {
        var (texte, valeur) = Officiels.Last();
        var lecteur = new Utf8JsonReader(Morceau.Decouper(Encoding.UTF8.GetBytes($"[\"{texte}\"]")));

        Assert.Equal([valeur], JsonSerializer.Deserialize<T[]>(ref lecteur)!);
    }
}
