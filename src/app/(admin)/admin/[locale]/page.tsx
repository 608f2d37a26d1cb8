export default function Page() {
  return <main>admin</main>
}
