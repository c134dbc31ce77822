using System.Collections.Immutable;

namespace Rncp;

/// <content>What a word is as text, for who describes an interface.</content>
public sealed partial class MotJsonConverter<T> : IFormeJson
{
    ImmutableArray<KeyValuePair<string, string>> IFormeJson.Membres => [.. Mots.Select(un => KeyValuePair.Create(un.Mot, ""))];

    bool IFormeJson.TryLire(string texte, out object? valeur)
    {
        valeur = Chercher(texte);
        return valeur is not null;
    }
}
