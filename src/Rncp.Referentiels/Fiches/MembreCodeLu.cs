using System.Text.Json.Serialization;

namespace Rncp;

/// <summary>A code of the NSF, of the Formacode or of the ROME.</summary>
[JsonConverter(typeof(MembreJsonConverter))]
internal sealed class MembreCodeLu<TCode>(int ordre, int numero, TCode code, string libelle)
    : Membre<MembreCodeLu<TCode>>(ordre), IMembreCode<TCode> where TCode : struct
{
    private readonly string _texte = code.ToString()!;

    public int Numero => numero;

    public TCode Code => code;

    public string Libelle => libelle;

    string IMembre.Code => _texte;

    public override string ToString() => _texte;
}
