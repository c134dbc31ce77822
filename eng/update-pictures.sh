#!/usr/bin/env bash
# Rewrites the pictures of the pages: from what programs print in a terminal of 100 columns, docs/images/typo.png (the errors of the
# compiler) and docs/images/decision.png (a refusal of the sample); from the Markdown of a comparison, docs/images/comparaison.png; from
# the page that a decision is sent as, docs/images/letter.png.
# Needs tmux, python3, npx, chromium and the font DejaVu Sans Mono. Look at the pictures before you commit them.
set -euo pipefail
cd "$(dirname "$0")/.."
root=$PWD
work=$(mktemp -d)
trap 'tmux -L "$(basename "$work")" kill-server 2>/dev/null; rm -rf "$work"' EXIT
export DOTNET_CLI_UI_LANGUAGE=en

# picture NAME COMMAND FROM TO: what the command prints, from the line that begins with FROM to the one before that with TO.
picture() {
  tmux -L "$(basename "$work")" new-session -d -x 100 -y 900 "$2; touch '$work/done'; sleep 60"
  until [ -e "$work/done" ]; do sleep 0.2; done
  tmux -L "$(basename "$work")" capture-pane -e -p > "$work/screen"
  tmux -L "$(basename "$work")" kill-server
  rm "$work/done"
  size=$(python3 eng/terminal_to_html.py "$work/screen" "$work/page.html" "$3" "$4")
  chromium --headless --no-sandbox --hide-scrollbars --force-device-scale-factor=1.25 --window-size="$size" \
    --default-background-color=00000000 --screenshot="$work/picture.png" "file://$work/page.html" 2>/dev/null
  cp "$work/picture.png" "docs/images/$1.png"
}

# A project of a reader, outside the repository, whose build fails: that is the picture.
mkdir "$work/Planning"
cat > "$work/Planning/Planning.csproj" <<END
<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup>
    <TargetFramework>net10.0</TargetFramework>
    <ImplicitUsings>enable</ImplicitUsings>
  </PropertyGroup>
  <ItemGroup>
    <ProjectReference Include="$root/src/Rncp41364.Model/Rncp41364.Model.csproj" />
    <ProjectReference Include="$root/src/Rncp.Analyzers/Rncp.Analyzers.csproj" OutputItemType="Analyzer" ReferenceOutputAssembly="false" />
  </ItemGroup>
</Project>
END
cat > "$work/Planning/Planning.cs" <<'END'
using Rncp41364;

class Planning
{
    Bloc first = Bloc.BC05;

    string Room(Bloc bloc) => bloc.Cle switch
    {
        CleBloc.BC01 => "A",
        CleBloc.BC02 => "B",
        CleBloc.BC03 => "C",
    };
}
END
cat > "$work/typo.sh" <<END
cd "$work/Planning"
printf '\e[36m$ \e[39mcat -n Planning.cs | tail -n +5\n'
cat -n Planning.cs | tail -n +5
printf '\n\e[36m$ \e[39mdotnet build\n'
# Each error once, at its place in the project, its lines cut between words; in red, as a terminal has it.
dotnet build -nologo -v:q -tl:off -clp:NoSummary 2>&1 | grep ': error ' | sed -E "s#$work/Planning/##; s# \[.*##" | sort -u \
  | fold -s -w 98 | sed -E "s#(error [A-Z]+[0-9]+)#\x1b[31m\1\x1b[39m#"
echo END
END
dotnet build src/Rncp41364.Model -v:q -clp:NoSummary
picture typo "bash $work/typo.sh" '$ cat' END

dotnet build src/Rncp.Outil -c Release -v:q -clp:NoSummary
picture decision "dotnet src/Rncp.Outil/bin/Release/net10.0/rncp.dll decider docs/fr/candidats.jsonl" '── En détail : Bac, en poste' '  Autres voies'

# Two versions of a fiche, as a pull request shows what differs.
sed -E 's/("mois": )6/\19/; s/("parDefaut": )"6"/\1"9"/; s/("cas": "Bac et six mois exacts".*"attendu": ")[a-zA-Z]+/\1nonSatisfait/
  s/("cas": "Bac, 182 jours en deux fois".*"attendu": ")[a-zA-Z]+/\1nonSatisfait/; s/"AnimateurCommunautes"/"AnimateurDeCommunautes"/
  s/("declaration": "Le certificateur n).(habilite)/\1’\2/' data/referentiel.json > "$work/nouveau.json"
cat > "$work/comparaison.html" <<END
<!doctype html><meta charset="utf-8">
<style>
  body { font: 14px/1.5 sans-serif; margin: 16px 24px; color: #1f2328 } h3 { font-size: 18px; margin: 0 0 8px }
  table { border-collapse: collapse } td, th { border: 1px solid #d1d9e0; padding: 5px 10px } a { color: #0969da; text-decoration: none }
  code { background: #f0f1f3; border-radius: 5px; padding: 2px 5px; font-size: 12px }
</style>
$(dotnet src/Rncp.Outil/bin/Release/net10.0/rncp.dll diff --format markdown data/referentiel.json "$work/nouveau.json" | npx --yes marked)
END
chromium --headless --no-sandbox --hide-scrollbars --force-device-scale-factor=1.25 --window-size=1300,640 \
  --screenshot="$work/comparaison.png" "file://$work/comparaison.html" 2>/dev/null
cp "$work/comparaison.png" docs/images/comparaison.png

# A person who is refused, with ways in: the letter, as a browser shows it.
mkdir "$work/Lettre"
sed 's#<PropertyGroup>#&<OutputType>Exe</OutputType>#' "$work/Planning/Planning.csproj" > "$work/Lettre/Lettre.csproj"
cat > "$work/Lettre/Lettre.cs" <<'END'
using Rncp;
using Rncp41364;

var candidat = new Candidat
{
    EtabliLe = new DateOnly(2026, 4, 15),
    Titres = [new Titre { Baccalaureat = true, ObtenuLe = new DateOnly(2019, 7, 5) }, new Titre { Niveau = 5, EnCours = true }],
    Experiences =
    [
        new(Secteur.Marketing, new DateOnly(2025, 1, 6), new DateOnly(2025, 3, 28)) { Nature = NatureExperience.Stage },
        new(Secteur.Publicite, new DateOnly(2024, 9, 2), new DateOnly(2024, 11, 29)) { Justificatif = Justificatif.Refuse },
    ],
};
Console.Write(Certification.Rncp41364.Evaluer(candidat, VoieAcces.FormationContinue, new DateOnly(2026, 9, 1)).Lettre(new OptionsLettre
{
    Expediteur = "Organisme de formation\n12 rue de l'École\n69000 Lyon",
    Destinataire = "Dossier C-17",
    Lieu = "Lyon",
    Date = new DateOnly(2026, 4, 20),
    Contact = "04 00 00 00 00",
}).EnHtml());
END
dotnet run -c Release --project "$work/Lettre" > "$work/letter.html"
chromium --headless --no-sandbox --hide-scrollbars --force-device-scale-factor=1.25 --window-size=760,2210 \
  --screenshot="$work/letter.png" "file://$work/letter.html" 2>/dev/null
cp "$work/letter.png" docs/images/letter.png
