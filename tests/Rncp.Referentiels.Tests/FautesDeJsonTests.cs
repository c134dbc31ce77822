using System.Text.Json;
using Rncp.Format;
using JsonNode = Rncp.Format.JsonNode;

namespace Rncp.Tests;

/// <summary>What people get wrong in JSON: each mistake has its place and a sentence of ours, with what to write instead.</summary>
public class FautesDeJsonTests
{
    /// <summary>In the text, ⟦ and ⟧ surround what is wrong; nothing stands between them where something is missing.</summary>
    public static TheoryData<string, string> Fautes => new()
    {
        // A comma missing, at the end of what it should follow.
        { "{ \"a\": 5⟦⟧\n  \"b\": 6 }", "a comma is missing: write ',' here, before \"b\" of line 2" },
        { "{ \"a\": \"é 🎓\"⟦⟧   \"b\": 6 }", "a comma is missing: write ',' here, before \"b\" of line 1" },
        { "[ { \"a\": 1 }⟦⟧\n\n  { \"a\": 2 } ]", "a comma is missing: write ',' here, before '{' of line 3" },
        { "[ \"un\"⟦⟧\n  \"deux\" ]", "a comma is missing: write ',' here, before \"deux\" of line 2" },
        { "{ \"a\": true⟦⟧\r\n\"b\": 6 }", "a comma is missing: write ',' here, before \"b\" of line 2" },
        { "{ \"a\": [1]⟦⟧ b: 6 }", "a comma is missing: write ',' here, before 'b:' of line 1" },
        { "[ 1⟦⟧ 2 ]", "a comma is missing: write ',' here, before '2' of line 1" },
        // One too many.
        { "{ \"a\": 5⟦,⟧ }", "a comma too many: nothing follows it before '}', so remove it" },
        { "[ \"un\"⟦,⟧\n]", "a comma too many: nothing follows it before ']', so remove it" },
        { "[ 1,⟦,⟧ 2 ]", "a comma too many: there is one before it already, so remove it" },
        { "{ \"a\": 1, ⟦,⟧ \"b\": 2 }", "a comma too many: there is one before it already, so remove it" },
        { "[⟦,⟧ 1 ]", "a comma too many: nothing stands before it after '[', so remove it" },
        { "{⟦,⟧ }", "a comma too many: nothing stands before it after '{', so remove it" },
        { "{ \"a\": 1⟦;⟧ \"b\": 2 }", "';' separates nothing: write ',' between two values, and nothing after the last one" },
        // Other quotes.
        { "{ ⟦“niveau”⟧: 5 }", "a text stands between straight quotes (\"), and not between “ and ”: write \"niveau\"" },
        { "{ \"a\": ⟦« Essayeur, d'essai »⟧, \"b\": 1 }", "a text stands between straight quotes (\"), and not between « and »: write \"Essayeur, d'essai\"" },
        { "{ \"a\": ⟦'l'essai'⟧ }", "a text stands between straight quotes (\"), and not between ' and ': write \"l'essai\"" },
        { "{ \"a\": ⟦“essai\"⟧, \"b\": 1 }", "a text stands between straight quotes (\"), and not between “ and \": write \"essai\"" },
        { "{ \"a\": \"essai⟦”⟧, \"b\": 1 }", "this text opens with \" and closes with ”: close it with \"" },
        { "{ \"a⟦”⟧: \"essai\" }", "this text opens with \" and closes with ”: close it with \"" },
        { "{ \"a\": \"essai⟦”⟧\n}", "this text opens with \" and closes with ”: close it with \"" },
        { "{ \"a\": ⟦“sans fin⟧\n}", "a text stands between straight quotes (\"), and not between “ and “: write \"sans fin\"" },
        // A text that is not closed.
        { "{ \"a\": \"un essai⟦⟧,\n  \"b\": 1 }", "the text that opens with \"un essai\" is not closed: write '\"' here; a text is on one line" },
        { "[ { \"a\": \"un essai⟦⟧ },\n  { \"b\": 1 } ]", "the text that opens with \"un essai\" is not closed: write '\"' here; a text is on one line" },
        { "{ \"a\": \"un essai coupé⟦⟧\n  en deux\" }", "the text that opens with \"un essai coupé\" is not closed: write '\"' here; a text is on one line" },
        { "[ \"⟦⟧", "the text that opens with \"\" is not closed: write '\"' here; a text is on one line" },
        { "[ \"fin\\\\⟦⟧", "the text that opens with \"fin\\\" is not closed: write '\"' here; a text is on one line" },
        { "{ \"a\": \"un⟦\"⟧grand\" essai\" }", "this quote ends the text, and 'grand\"' follows: if a quote is missing before, write it; a quote inside a text is written \\\" or « »" },
        { "{ \"a\": \"un, ⟦\"⟧b\": 1 }", "this quote ends the text, and 'b\":' follows: if a quote is missing before, write it; a quote inside a text is written \\\" or « »" },
        // What JSON has not.
        { "{ ⟦// un essai⟧\n \"a\": 1 }", "JSON has no comments: remove this one; what to know of a value is its \"remarque\"" },
        { "{ \"a\": 1 ⟦/* un\n essai */⟧ }", "JSON has no comments: remove this one; what to know of a value is its \"remarque\"" },
        { "⟦/* sans fin {}⟧", "JSON has no comments: remove this one; what to know of a value is its \"remarque\"" },
        { "⟦# un essai⟧\n{ }", "JSON has no comments: remove this one; what to know of a value is its \"remarque\"" },
        { "{⟦\u00A0⟧\"a\": 1 }", "an invisible character (U+00A0) stands here: remove it, or write a space" },
        { "{ \"a\": 1 }⟦\uFEFF⟧", "an invisible character (U+FEFF) stands here: remove it, or write a space" },
        // Names and what follows them.
        { "{ \"niveau\"⟦⟧ 5 }", "a colon is missing: write ':' between \"niveau\" and its value" },
        { "{ \"niveau\" ⟦=⟧ 5 }", "'=' stands where a colon is due: write ':' between \"niveau\" and its value" },
        { "{ \"niveau\" ⟦=>⟧ 5 }", "'=' stands where a colon is due: write ':' between \"niveau\" and its value" },
        { "{ \"niveau\"⟦⟧, \"b\": 1 }", "the name \"niveau\" has no value: write ':' and its value after it, or remove it" },
        { "{ \"niveau\":⟦⟧ , \"b\": 1 }", "the value of \"niveau\" is missing: write it or, where the source gives none, { \"absent\": \"why\" }" },
        { "{ \"niveau\":⟦⟧\n}", "the value of \"niveau\" is missing: write it or, where the source gives none, { \"absent\": \"why\" }" },
        { "{ \"niveau\":⟦⟧: 5 }", "the value of \"niveau\" is due here, and ':' begins none" },
        { "{ ⟦niveau⟧: 5 }", "a name stands between quotes: write \"niveau\"" },
        { "{ \"a\": 1, ⟦code NSF⟧ : 5 }", "a name stands between quotes: write \"code NSF\"" },
        { "{ ⟦⟧{ \"a\": 1 } }", "'{' stands where a name between quotes is due, as in \"code\": ...; a list of objects opens with '['" },
        { "{ ⟦⟧5: 1 }", "'5' stands where a name between quotes is due, as in \"code\": ..." },
        { "{ \"a\": [ \"un\", ⟦\"b\"⟧: 1 }", "a name has no place in a list: write ']' before it, to close the '[' of line 1" },
        { "{ \"a\": 1 ⟦⟧: 2 }", "':' stands where a name between quotes is due, as in \"code\": ..." },
        { "[ 1 ⟦⟧: 2 ]", "':' has no place here: a comma stands between two values, and a text between quotes" },
        { "[ ⟦⟧🎓 ]", "'🎓' has no place here: a comma stands between two values, and a text between quotes" },
        // Words and numbers.
        { "{ \"a\": ⟦True⟧ }", "'True' is no word of JSON: write true" },
        { "{ \"a\": ⟦non⟧, \"b\": 1 }", "'non' is no word of JSON: write false" },
        { "{ \"a\": ⟦None⟧ }", "'None' is no value of JSON: write one or, where the source gives none, { \"absent\": \"why\" }" },
        { "{ \"a\": ⟦NaN⟧ }", "'NaN' is no value of JSON: write one or, where the source gives none, { \"absent\": \"why\" }" },
        { "{ \"a\": ⟦-Infinity⟧ }", "'-Infinity' is no value of JSON: write one or, where the source gives none, { \"absent\": \"why\" }" },
        { "{ \"a\": ⟦Chargé de projet⟧, \"b\": 1 }", "a text stands between quotes: write \"Chargé de projet\"" },
        { "{ \"a\": ⟦3,5⟧ }", "'3,5' is no number of JSON: write 3.5" },
        { "{ \"a\": ⟦15 000⟧, \"b\": 1 }", "'15 000' is no number of JSON: write 15000" },
        { "{ \"a\": ⟦06⟧ }", "'06' is no number of JSON: write 6 or, for a code, \"06\"" },
        { "[ ⟦+5⟧ ]", "'+5' is no number of JSON: write 5" },
        { "[ ⟦.5⟧ ]", "'.5' is no number of JSON: write 0.5" },
        { "[ ⟦5.⟧ ]", "'5.' is no number of JSON: write 5" },
        { "[ ⟦-1_000⟧ ]", "'-1_000' is no number of JSON: write -1000" },
        { "[ ⟦12%⟧ ]", "'12%' is no number of JSON: write 12" },
        { "[ ⟦320m⟧ ]", "'320m' is no number: a code, a date or a text stands between quotes, so write \"320m\"" },
        { "[ ⟦2030-09-24⟧ ]", "'2030-09-24' is no number: a code, a date or a text stands between quotes, so write \"2030-09-24\"" },
        { "[ ⟦24/09/2030⟧ ]", "'24/09/2030' is no number: a code, a date or a text stands between quotes, so write \"24/09/2030\"" },
        // Inside a text.
        { "[ \"un⟦\t⟧essai\" ]", "a tab stands in a text: write a space instead" },
        { "[ \"un⟦\u0007⟧essai\" ]", "an invisible character (U+0007) stands in a text: remove it" },
        { "[ \"l⟦\\'⟧essai\" ]", "\\' is no escape of JSON: write ' alone, or \\\\ for a backslash" },
        { "[ \"⟦\\u⟧00\" ]", "\\u takes four hexadecimal digits, as in \\u00e9: write them, or the character itself" },
        { "[ \"⟦\\u⟧+0e9\" ]", "\\u takes four hexadecimal digits, as in \\u00e9: write them, or the character itself" },
        { "[ ⟦\"un \\ud800 essai\"⟧ ]", "the text has half a surrogate pair, which is not a character" },
        // Brackets.
        { "{\n\"a\": [\n1, 2⟦⟧\n", "the file ends before the '[' of line 2 is closed: write ']' here, and close the 1 around it" },
        { "{\n\"a\": [ 1 ]⟦⟧", "the file ends before the '{' of line 1 is closed: write '}' here" },
        { "{\n\"a\": [ 1 ⟦⟧}", "'}' does not close the '[' of line 2: write ']' before it, or instead" },
        { "[ { \"a\": 1 ⟦⟧]", "']' does not close the '{' of line 1: write '}' before it, or instead" },
        { "{ \"a\": 1 }\n⟦⟧}", "one '}' too many: everything is closed at line 1, so remove one of the two" },
        { "{ \"a\": 1 }\n⟦⟧{ \"a\": 1 }", "the file is one value, which is closed at line 1: remove what follows, or what closes it too early" },
        { "{ \"a\": 1 }⟦⟧, \"b\": 2 }", "the file is one value, which is closed at line 1: remove what follows, or what closes it too early" },
        // What is no fiche at all.
        { "⟦⟧", "the file is empty, and a référentiel is one object, from '{' to '}'" },
        { "⟦⟧ \n", "the file is empty, and a référentiel is one object, from '{' to '}'" },
        { "⟦⟧Bonjour", "a référentiel is one object, from '{' to '}', and this file begins with 'B'" },
        { " ⟦⟧<html>", "a référentiel is one object, from '{' to '}', and this file begins with '<'" },
    };

    [Theory, MemberData(nameof(Fautes))]
    public void Faute_est_dite_a_sa_place_avec_son_remede(string marque, string phrase)
    {
        var parties = marque.Split('⟦', '⟧');

        var faute = JsonTreeReader.Read(string.Concat(parties), default).Mistake!;

        Assert.Equal(phrase, faute.Sentence.English);
        Assert.Equal(new Plage(parties[0].Length, parties[1].Length), faute.Plage);
        var defaut = Assert.Single(FicheReader.Read("a.json", string.Concat(parties), null, default).Defauts, defaut => defaut.Id is "RNCP0001");
        Assert.Equal($"This is not JSON: {phrase}", defaut.Message.English);
    }

    /// <summary>The page shows the mistakes of this table, each with its sentence.</summary>
    [Fact]
    public void Page_dit_les_memes_phrases()
    {
        var lignes = Depot.Lire("docs/diagnostics/RNCP0001.md").Split('\n').SkipWhile(ligne => !ligne.StartsWith("|---", StringComparison.Ordinal)).Skip(1)
            .TakeWhile(ligne => ligne.StartsWith('|')).Select(ligne => ligne.Split('|')[1..^1].Select(cellule => cellule.Trim()).ToArray()).ToArray();

        Assert.InRange(lignes.Length, 12, 30);
        Chacun.Verifier(lignes, ligne => Assert.Equal(ligne[2], JsonTreeReader.Read(ligne[1].Trim('`', ' '), default).Mistake?.Sentence.English));
    }

    [Fact]
    public void Imbrication_de_plus_de_64_est_dite_et_de_64_est_lue()
    {
        static string Crochets(int combien) => new string('[', combien) + new string(']', combien);

        Assert.Null(JsonTreeReader.Read(Crochets(64), default).Mistake);
        var faute = JsonTreeReader.Read(Crochets(65), default).Mistake!;
        Assert.Equal((new Plage(64, 0), "more than 64 brackets are open at once, and a référentiel never has so many"), (faute.Plage, faute.Sentence.English));
    }

    public static TheoryData<string> Justes =>
    [
        "{}", "[]", " \r\n\t[ ]\n", "null", "true", "false", "\"\"", "0", "-0", "-1.5e+10", "10E-2", "[1, 2.0, \"\\u00e9\\\"\\\\\\/\\b\\f\\n\\r\\t\"]",
        "{\"a\":{\"b\":[{}]},\"a\":null}", "\"\u007F\u2028\"", "\"\\ud83c\\udf93 🎓\"", "{\"\":\"\"}", "[\"l'essai “un” « deux »\", \"a, b: c }\"]",
        "[\"// no comment\", \"# none\"]",
    ];

    [Theory, MemberData(nameof(Justes))]
    public void JSON_juste_ne_dit_rien_et_se_lit_comme_ailleurs(string json)
    {
        var lu = JsonTreeReader.Read(json, default);

        Assert.Null(lu.Mistake);
        Assert.True(Pareils(lu.Root!, JsonDocument.Parse(json).RootElement));
    }

    /// <summary>Another reader of RFC 8259 judges: each character of a fiche and of hostile texts is replaced, removed or doubled in turn.</summary>
    [Fact]
    public void Texte_quelconque_est_accepte_ou_refuse_comme_ailleurs()
    {
        const string graine = "{\"a\" : [-1.50e+2, true ,null,\n\"\\u00e9\\n “é”\",{}],\r\t\"b\":\"🎓'\"}";
        string[] signes = ["\"", "'", ",", ":", "{", "}", "[", "]", "\\", "0", "1", "e", ".", "-", "/", "#", "\n", "\t", " ", "“", "\u00A0", "x", "/*", "//", "t"];
        var textes = Enumerable.Range(0, graine.Length).Where(i => !char.IsSurrogate(graine[i])).SelectMany(i => signes
            .SelectMany(signe => new[] { graine.Insert(i, signe), graine.Remove(i, 1).Insert(i, signe) })
            .Append(graine.Remove(i, 1)).Append(graine.Insert(i, graine[i].ToString())).Append(graine[..i]).Append(graine[i..]));

        Chacun.Verifier(textes, texte =>
        {
            var lu = JsonTreeReader.Read(texte, default);
            Assert.Equal(Autre(texte), lu.Mistake is null);
            if (lu.Mistake is { } faute) Assert.InRange(faute.Plage.Start, 0, texte.Length - faute.Plage.Length);
            else Assert.True(Pareils(lu.Root!, JsonDocument.Parse(texte).RootElement));
        });
    }

    /// <summary>Long runs of one sign: neither the stack nor the time of a build is lost.</summary>
    [Theory]
    [InlineData("["), InlineData("]"), InlineData("{"), InlineData("}"), InlineData(","), InlineData("0"), InlineData("1"), InlineData("_"), InlineData("0."), InlineData("1 "), InlineData("1,5"), InlineData("\"a\" "), InlineData("“a”")]
    [InlineData("x"), InlineData("x "), InlineData("//\n"), InlineData("/"), InlineData(":"), InlineData("\""), InlineData("\\"), InlineData("\u00A0"), InlineData("\"a\":")]
    public void Longue_suite_d_un_signe_se_lit_jusqu_au_bout(string signe)
    {
        var suite = string.Concat(Enumerable.Repeat(signe, 500_000));

        Chacun.Verifier(["", "{", "{\"a\":", "[", "{\"a\":1 ", "{\"a\":[1 "], debut => Assert.NotNull(JsonTreeReader.Read($"{debut}{suite}x", default).Mistake));
    }

    private static bool Autre(string texte)
    {
        try
        {
            // It takes half a surrogate pair, until it is asked for the text.
            Textes(JsonDocument.Parse(texte, new() { MaxDepth = 64 }).RootElement);
            return true;
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            return false;
        }
    }

    private static void Textes(JsonElement element)
    {
        if (element.ValueKind == JsonValueKind.String) element.GetString();
        if (element.ValueKind == JsonValueKind.Array) foreach (var un in element.EnumerateArray()) Textes(un);
        if (element.ValueKind == JsonValueKind.Object) foreach (var un in element.EnumerateObject()) { _ = un.Name; Textes(un.Value); }
    }

    private static bool Pareils(JsonNode lu, JsonElement autre) => lu.Kind switch
    {
        JsonKind.Object => autre.ValueKind == JsonValueKind.Object
            && lu.Properties.Zip(autre.EnumerateObject().ToArray()).Count(deux => deux.First.Name == deux.Second.Name && Pareils(deux.First.Value, deux.Second.Value)) == lu.Properties.Count
            && autre.EnumerateObject().Count() == lu.Properties.Count,
        JsonKind.Array => autre.ValueKind == JsonValueKind.Array
            && lu.Items.Zip(autre.EnumerateArray().ToArray()).Count(deux => Pareils(deux.First, deux.Second)) == lu.Items.Count && autre.GetArrayLength() == lu.Items.Count,
        JsonKind.String => autre.ValueKind == JsonValueKind.String && lu.Text == autre.GetString(),
        JsonKind.Number => autre.ValueKind == JsonValueKind.Number && lu.Text == autre.GetRawText(),
        JsonKind.True => autre.ValueKind == JsonValueKind.True,
        JsonKind.False => autre.ValueKind == JsonValueKind.False,
        JsonKind.Null => autre.ValueKind == JsonValueKind.Null,
    };
}
